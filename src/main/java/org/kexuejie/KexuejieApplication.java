package org.kexuejie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class KexuejieApplication {

    public static void main(String[] args) {
        SpringApplication.run(KexuejieApplication.class, args);
    }
}
