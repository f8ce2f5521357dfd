package org.kexuejie.shell;

import java.util.Arrays;
import org.kexuejie.shared.Labelled;

/** The parts of the portal, one per audience; a path belongs to the area whose prefix it has. */
public enum Area implements Labelled {
    OFFICE("/office"),
    CITY("/city"),
    SCHOOL("/school"),
    COUNTY("/county"),
    HOST("/host"),
    PUBLIC("/");

    private final String path;

    Area(String path) {
        this.path = path;
    }

    /** The home of this audience, and the prefix of all its addresses. */
    public String path() {
        return path;
    }

    /** Lists of this area live below this prefix; the public one has none. */
    public String prefix() {
        return this == PUBLIC ? "" : path;
    }

    /** The area that a path of this portal belongs to. */
    public static Area of(String requestPath) {
        return Arrays.stream(values())
                .filter(area -> requestPath.equals(area.path) || requestPath.startsWith(area.path + "/"))
                .findFirst()
                .orElse(PUBLIC);
    }

    @Override
    public String labelKey() {
        return "shell.area." + name();
    }
}
