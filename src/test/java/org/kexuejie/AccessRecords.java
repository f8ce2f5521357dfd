package org.kexuejie;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;

/**
 * Makes the records that lines of the access matrix are about, each a record of {@code venue-a}: a unit in 三江,
 * 柳州. A new kind of record is one more line of the constructor: its name in the table, and the parts of an address
 * that lead to it.
 */
class AccessRecords {

    private final Map<String, Supplier<Map<String, String>>> kinds = new HashMap<>();

    AccessRecords(Actors actors, ActivityMother activities, ActivityService service) {
        for (ActivityStatus status : ActivityStatus.values()) {
            String state = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            kinds.put("activity-" + state, () -> Map.of("id", text(activities.in(status, actors.venueA()))));
        }
        kinds.put("photo", () -> {
            ActivityId id = activities.readyToReport(actors.venueA());
            return Map.of(
                    "id", text(id), "photo", photoOf(id, actors, service).id().toString());
        });
        kinds.put("media", () -> {
            ActivityId id = activities.reported(actors.venueA());
            return Map.of("id", photoOf(id, actors, service).file().toString());
        });
        kinds.put("unit", () -> Map.of("id", Actors.unitOf(actors.venueA()).toString()));
        kinds.put("account-unit", () -> Map.of("id", text(actors.venueA().id())));
        kinds.put("account-city", () -> Map.of("id", text(actors.nanning().id())));
        kinds.put("city", () -> Map.of("city", Actors.LIUZHOU));
    }

    private static String text(Object id) {
        return id.toString();
    }

    private static Photo photoOf(ActivityId id, Actors actors, ActivityService service) {
        return service.show(id, actors.venueA()).activity().photos().getFirst();
    }

    /** Makes a record, and says by which parts of an address it is found. */
    Map<String, String> make(String kind) {
        var maker = kinds.get(kind);
        if (maker == null) {
            throw new AssertionError("AccessRecords makes no " + kind);
        }
        return maker.get();
    }
}
