package org.kexuejie.deadline.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlineNavigation {

    @Bean
    NavItems deadlineNavigationItems() {
        return NavItems.of(new NavItem(Area.OFFICE, 55, "deadline.nav", ExtensionController.LIST, "clock"));
    }
}
