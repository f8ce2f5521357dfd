package org.kexuejie.organization.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.kexuejie.workbench.Shortcut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationNavigation {

    @Bean
    NavItems organizationNavigationItems() {
        return NavItems.of(
                new NavItem(Area.OFFICE, 60, "organization.nav.units", "/office/units", "unit"),
                new NavItem(Area.OFFICE, 70, "organization.nav.teams", "/office/city-teams", "team"),
                new NavItem(Area.OFFICE, 80, "organization.nav.accounts", "/office/accounts", "key"),
                new NavItem(Area.CITY, 60, "organization.nav.units", "/city/units", "unit"),
                new NavItem(Area.CITY, 70, "organization.nav.team", "/city/team", "team"),
                new NavItem(Area.CITY, 80, "organization.nav.accounts", "/city/accounts", "key"),
                new NavItem(Area.COUNTY, 60, "organization.nav.units", "/county/units", "unit"),
                new NavItem(Area.SCHOOL, 60, "organization.nav.own", "/school/unit", "unit"));
    }

    @Bean
    Shortcut unitShortcut() {
        return new Shortcut(Area.CITY, "organization.form.new", "/city/units/new");
    }
}
