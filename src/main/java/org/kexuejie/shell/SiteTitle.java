package org.kexuejie.shell;

/** The names in the frame of every page; the module that holds the editions provides them. */
public interface SiteTitle {

    /** Full name of the festival that is on, or the portal's own name while there is none. */
    String name();

    /** Short name for narrow places. */
    String shortName();
}
