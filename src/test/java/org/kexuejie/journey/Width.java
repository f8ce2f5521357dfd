package org.kexuejie.journey;

/** The two widths that every page is made for, in CSS pixels. */
enum Width {
    DESK(1280, 860),
    PHONE(360, 740);

    final int width;
    final int height;

    Width(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
