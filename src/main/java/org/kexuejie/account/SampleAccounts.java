package org.kexuejie.account;

import java.util.List;

/** The accounts of the sample data, shown on the sign-in page; there is no such bean anywhere else. */
public interface SampleAccounts {

    /** An account that whoever tries the portal may use. */
    record Sample(String username, Role role, String affiliation) {}

    List<Sample> accounts();

    /** The one password of them all. */
    String password();
}
