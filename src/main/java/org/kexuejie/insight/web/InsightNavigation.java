package org.kexuejie.insight.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightNavigation {

    @Bean
    NavItems insightNavigationItems() {
        return NavItems.of(
                coverage(Area.OFFICE),
                new NavItem(Area.OFFICE, 25, "insight.nav.targets", "/office/targets", "target"),
                statistics(Area.OFFICE),
                coverage(Area.CITY),
                statistics(Area.CITY),
                coverage(Area.COUNTY),
                statistics(Area.COUNTY),
                statistics(Area.HOST));
    }

    private static NavItem coverage(Area area) {
        return new NavItem(area, 20, "insight.nav.coverage", area.path() + "/coverage", "coverage");
    }

    private static NavItem statistics(Area area) {
        return new NavItem(area, 30, "insight.nav.statistics", area.path() + "/statistics", "chart");
    }
}
