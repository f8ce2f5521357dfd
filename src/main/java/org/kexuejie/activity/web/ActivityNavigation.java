package org.kexuejie.activity.web;

import org.kexuejie.shell.Area;
import org.kexuejie.shell.NavItem;
import org.kexuejie.shell.NavItems;
import org.kexuejie.workbench.Shortcut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    private static final int ORDER = 10;
    private static final int GALLERY_ORDER = 15;

    @Bean
    NavItems activityNavigationItems() {
        return NavItems.of(
                list(Area.OFFICE, "activity.nav.all"),
                list(Area.CITY, "activity.nav.review"),
                list(Area.SCHOOL, "activity.nav.mine"),
                list(Area.COUNTY, "activity.nav.county"),
                list(Area.HOST, "activity.nav.lines"),
                gallery(Area.OFFICE),
                gallery(Area.CITY),
                gallery(Area.SCHOOL));
    }

    @Bean
    Shortcut registrationShortcut() {
        return new Shortcut(Area.SCHOOL, "activity.form.new", "/school/activities/new");
    }

    private static NavItem gallery(Area area) {
        return new NavItem(area, GALLERY_ORDER, "activity.nav.gallery", area.path() + "/gallery", "camera");
    }

    private static NavItem list(Area area, String labelKey) {
        return new NavItem(area, ORDER, labelKey, area.path() + "/activities", "activity");
    }
}
