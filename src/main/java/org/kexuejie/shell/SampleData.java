package org.kexuejie.shell;

/** Present only where the portal runs on sample data; it says how far their making has come. */
public interface SampleData {

    /** One line of progress for whoever waits for the first page. */
    String progress();
}
