package org.kexuejie.account.domain;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }
}
