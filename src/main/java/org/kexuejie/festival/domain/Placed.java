package org.kexuejie.festival.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.shared.EditConflict;

/** Something that has a place in an order which the office decides; places rise and may leave gaps. */
interface Placed {

    UUID key();

    int place();

    void placeAt(int newPlace);

    /** The place behind everything that stands there. */
    static int behind(List<? extends Placed> standing) {
        return standing.stream().mapToInt(Placed::place).max().orElse(-1) + 1;
    }

    /**
     * Deals the places of some of the things out among them anew; all others stay where they are.
     *
     * @param wanted what is put in order, first to last
     * @throws EditConflict when something in the wanted order no longer stands there
     */
    static void arrange(List<? extends Placed> standing, List<UUID> wanted) {
        Map<UUID, Placed> byKey = standing.stream().collect(Collectors.toMap(Placed::key, Function.identity()));
        if (!byKey.keySet().containsAll(wanted) || new HashSet<>(wanted).size() != wanted.size()) {
            throw new EditConflict("the order names other things than stand there");
        }
        List<Placed> moved = wanted.stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
        int[] places = moved.stream().mapToInt(Placed::place).sorted().toArray();
        for (int i = 0; i < places.length; i++) {
            moved.get(i).placeAt(places[i]);
        }
    }
}
