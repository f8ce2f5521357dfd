package org.kexuejie.workbench;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way home, in every area. */
@Configuration(proxyBeanMethods = false)
class WorkbenchNavigation {

    @Bean
    NavItems workbenchNavigationItems() {
        return NavItems.of(home(Area.OFFICE), home(Area.CITY), home(Area.SCHOOL), home(Area.COUNTY), home(Area.HOST));
    }

    private static NavItem home(Area area) {
        return new NavItem(area, 0, "workbench.title", area.path(), "home");
    }
}
