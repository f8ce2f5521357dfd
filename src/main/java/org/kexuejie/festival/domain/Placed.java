package org.kexuejie.festival.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.shared.EditConflict;

/** Something that has a place in an order which the office decides. */
interface Placed {

    UUID key();

    void placeAt(int position);

    /**
     * Puts things into the wanted order.
     *
     * @throws EditConflict when the wanted order does not name exactly the things that stand there now
     */
    static void arrange(List<? extends Placed> standing, List<UUID> wanted) {
        Map<UUID, Placed> byKey = standing.stream().collect(Collectors.toMap(Placed::key, Function.identity()));
        if (wanted.size() != standing.size() || !byKey.keySet().equals(Set.copyOf(wanted))) {
            throw new EditConflict("the order names other things than stand there");
        }
        for (int i = 0; i < wanted.size(); i++) {
            Objects.requireNonNull(byKey.get(wanted.get(i))).placeAt(i);
        }
    }
}
