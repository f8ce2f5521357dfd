package org.kexuejie.shell;

import java.util.List;

/** The entries that one module contributes to the navigation, as a bean. */
public record NavItems(List<NavItem> items) {

    public static NavItems of(NavItem... items) {
        return new NavItems(List.of(items));
    }
}
