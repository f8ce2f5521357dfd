package org.kexuejie.publicsite.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.kexuejie.shell.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicSiteConfiguration {

    @Bean
    PublicPaths publicSitePaths() {
        return PublicPaths.of(
                "/",
                "/activities",
                "/activities/*",
                "/photos/*",
                "/photos/*/thumbnail",
                "/photos/*/film",
                "/plan",
                "/committee");
    }

    @Bean
    NavItems publicNavigation() {
        return NavItems.of(
                new NavItem(Area.PUBLIC, 10, "publicsite.nav.home", "/", "home"),
                new NavItem(Area.PUBLIC, 20, "publicsite.nav.programme", "/activities", "activity"),
                new NavItem(Area.PUBLIC, 30, "publicsite.nav.plan", "/plan", "edition"),
                new NavItem(Area.PUBLIC, 40, "publicsite.nav.committee", "/committee", "team"));
    }
}
