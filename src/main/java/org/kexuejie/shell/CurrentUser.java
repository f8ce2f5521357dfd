package org.kexuejie.shell;

import java.security.Principal;
import org.kexuejie.shared.Labelled;

/** Who is signed in, as far as the frame of a page shows it. */
public interface CurrentUser extends Principal {

    /** Name of the person or of the unit's account. */
    String displayName();

    /** The unit that the person acts for. */
    String affiliation();

    Labelled roleLabel();

    Area homeArea();
}
