package org.kexuejie.summary.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SummaryNavigation {

    private static final int ORDER = 40;

    @Bean
    NavItems summaryNavigationItems() {
        return NavItems.of(
                new NavItem(Area.OFFICE, ORDER, "summary.nav.board", "/office/summaries", "summary"),
                new NavItem(Area.CITY, ORDER, "summary.nav.own", "/city/summary", "summary"));
    }
}
