package org.kexuejie.help.web;

import org.kexuejie.shell.InnerPaths;
import org.kexuejie.shell.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

    @Bean
    PublicPaths helpPaths() {
        return PublicPaths.of(HelpController.PATH, HelpController.PATH + "/*");
    }

    @Bean
    InnerPaths helpInnerPaths() {
        return InnerPaths.of(HelpController.PATH);
    }
}
