package org.kexuejie.organization.web;

import org.kexuejie.shell.InnerPaths;
import org.kexuejie.shell.PublicForms;
import org.kexuejie.shell.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the pages on which units register themselves to everybody. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    private static final String ONE = RegisterPages.PATH + "/*";

    @Bean
    PublicPaths registerPaths() {
        return PublicPaths.of(RegisterPages.PATH, ONE, ONE + "/*");
    }

    /** Typing all of F01 may take longer than a session lasts. */
    @Bean
    PublicForms registerForms() {
        return PublicForms.of(RegisterPages.PATH, ONE, ONE + "/*");
    }

    @Bean
    InnerPaths registerInnerPaths() {
        return InnerPaths.of(RegisterPages.PATH);
    }
}
