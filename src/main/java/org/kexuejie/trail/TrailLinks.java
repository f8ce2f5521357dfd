package org.kexuejie.trail;

import java.util.UUID;
import org.kexuejie.account.Role;

/** Leads from a line of the trail to the page of its record; implemented by the module that owns the records. */
public interface TrailLinks {

    String subjectKind();

    /** The page of the record for this role. */
    String pathFor(Role role, UUID subjectId);
}
