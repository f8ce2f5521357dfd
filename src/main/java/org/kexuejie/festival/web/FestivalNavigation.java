package org.kexuejie.festival.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FestivalNavigation {

    @Bean
    NavItems festivalNavigationItems() {
        return NavItems.of(new NavItem(Area.OFFICE, 50, "festival.nav.editions", EditionController.LIST, "edition"));
    }
}
