package org.kexuejie.festival.domain;

import java.util.List;
import java.util.stream.Stream;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.testing.Records;

/** What tests of several parts of the plan need. */
final class Editions {

    private Editions() {}

    static EditionDetails detailsOf(EditionInfo edition) {
        return new EditionDetails(
                edition.number(),
                edition.name(),
                edition.shortName(),
                edition.nameEn(),
                edition.theme(),
                edition.themeEn(),
                edition.guidingThought(),
                edition.audience(),
                edition.startsOn(),
                edition.endsOn(),
                edition.settings());
    }

    /** Copies an edition under another number. */
    static EditionId copyOf(EditionInfo source, int number, EditionService service) {
        return service.copy(source.id(), Records.with(detailsOf(source), "number", number), source.phases());
    }

    static List<String> withLast(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }
}
