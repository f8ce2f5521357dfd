package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionInfo;

/** The phases of an edition as they are typed (R61-R64). */
record PhasesForm(int version, @Nullable List<@Valid PhaseForm> phases) {

    static PhasesForm of(EditionInfo edition) {
        return new PhasesForm(edition.version(), PhaseForm.of(edition.phases(), 0));
    }
}
