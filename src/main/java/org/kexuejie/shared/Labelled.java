package org.kexuejie.shared;

/** A term of the field with one label; the message key leads to the words. */
public interface Labelled {

    String labelKey();
}
