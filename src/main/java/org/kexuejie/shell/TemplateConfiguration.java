package org.kexuejie.shell;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Teaches templates to write links to static files. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    TemplateConfiguration(SpringTemplateEngine templates, Assets assets) {
        templates.setLinkBuilder(new AssetLinks(assets));
    }
}
