package org.kexuejie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Beans go by their full names, as modules may have classes of the same name. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class KexuejieApplication {

    public static void main(String[] args) {
        SpringApplication.run(KexuejieApplication.class, args);
    }
}
