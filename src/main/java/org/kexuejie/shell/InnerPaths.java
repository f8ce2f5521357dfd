package org.kexuejie.shell;

import java.util.List;

/**
 * Addresses outside of the areas that are nevertheless meant for the people of the festival, contributed as a
 * bean: their pages are in Chinese whatever language was chosen, and stand in the frame of the reader's own area.
 */
public record InnerPaths(List<String> paths) {

    public static InnerPaths of(String... paths) {
        return new InnerPaths(List.of(paths));
    }

    /** Whether the requested page is one of these or lies below one. */
    boolean covers(String requestPath) {
        return paths.stream().anyMatch(path -> requestPath.equals(path) || requestPath.startsWith(path + "/"));
    }
}
