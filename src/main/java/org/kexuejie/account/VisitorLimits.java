package org.kexuejie.account;

import java.time.Duration;

/**
 * Bounds what people do who are not signed in: guessing is counted by what is guessed and by address, as failures of
 * sign-in are, and whatever else they do as often as its module allows.
 */
public interface VisitorLimits {

    /** Takes one try from the name and from the address; false when either has none left for a quarter of an hour. */
    boolean tryOnce(String name, String address);

    /** The try was good: it gives back what it took, and the name starts anew. */
    void succeeded(String name, String address);

    /** Takes one look at a link from an address; false when too many were of no use. */
    boolean tryLink(String address);

    /** The link was one of ours: the look is given back. */
    void knewLink(String address);

    /** Takes one of the times that something may be done in a period; false when none is left. */
    boolean take(String what, int most, Duration period);
}
