package org.kexuejie.organization;

import java.util.Collection;
import java.util.List;

/** The active units of the whole region by their names, for whoever has to name one. */
public interface UnitNames {

    /** Units with exactly these names; counties may have units of the same name. */
    List<NamedUnit> exactly(Collection<String> names);

    /** Units whose names contain this, the shortest first. */
    List<NamedUnit> containing(String text, int most);
}
