package org.kexuejie.chase.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChaseNavigation {

    @Bean
    NavItems chaseNavigationItems() {
        return NavItems.of(item(Area.OFFICE), item(Area.CITY), item(Area.COUNTY));
    }

    private static NavItem item(Area area) {
        return new NavItem(area, 15, "chase.nav." + area, area.path() + "/chase", "clock");
    }
}
