package org.kexuejie.activity;

import java.util.Optional;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;

/** What the public may see of approved activities. */
public interface PublicProgramme {

    /** Soonest first. */
    Paged<PublicActivity> list(ProgrammeFilter filter, PageQuery page);

    Optional<PublicActivity> find(ActivityId id);
}
