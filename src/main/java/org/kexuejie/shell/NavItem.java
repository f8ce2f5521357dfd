package org.kexuejie.shell;

/**
 * An entry of an area's navigation, see {@link NavItems}.
 *
 * @param order place in the navigation, lowest first
 * @param icon name of a symbol in {@code component/icon.html}
 */
public record NavItem(Area area, int order, String labelKey, String path, String icon) {

    /** Whether the requested page is this one or lies below it. */
    boolean covers(String requestPath) {
        return requestPath.equals(path) || (!path.equals(area.path()) && requestPath.startsWith(path + "/"));
    }
}
