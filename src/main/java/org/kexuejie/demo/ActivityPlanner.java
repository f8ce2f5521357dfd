package org.kexuejie.demo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kexuejie.demo.Shape.Scene;
import org.kexuejie.demo.Shape.Situation;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.region.Regions;

/** Thinks up the activities of the units, so that each county comes as far as its course says. */
class ActivityPlanner {

    private static final String COVERAGE = "SCHOOL_VENUE_FESTIVAL";

    private final Regions regions;
    private final Words words;
    private final Timetable timetable;
    private final DemoProperties properties;
    private final double scale;
    private final Chance chance;
    private final Iterator<Ending> touring;

    ActivityPlanner(Regions regions, Words words, Timetable timetable, DemoProperties properties) {
        this.regions = regions;
        this.words = words;
        this.timetable = timetable;
        this.properties = properties;
        this.scale = properties.scale();
        this.chance = properties.chance("activity plans");
        this.touring = words.shape().touringStops().iterator();
    }

    List<ActivityPlan> plan(List<UnitPlan> units) {
        List<ActivityPlan> plans = new ArrayList<>();
        for (UnitPlan unit : units) {
            scenes(unit).forEach(scene -> plans.add(plan(unit, scene)));
        }
        return List.copyOf(plans);
    }

    private List<Scene> scenes(UnitPlan unit) {
        List<Scene> fixed = words.shape().stories().get(unit.username());
        if (fixed != null) {
            return fixed;
        }
        if (unit.course() != CountyCourse.FINISHED && properties.isLeftOut(chance)) {
            return List.of();
        }
        if (unit.kind() == OrgKind.SCIENCE_ASSOCIATION) {
            return List.of(associationScene(unit));
        }
        List<Scene> scenes = new ArrayList<>();
        if (unit.leading()) {
            scenes.add(scene(COVERAGE, leadingSituation(unit)));
        }
        for (int more = howMany(); more > 0; more--) {
            String line = chance.weighted(words.shape().linesOf(unit.kind()));
            scenes.add(scene(line, furtherSituation(unit, line)));
        }
        return scenes;
    }

    /** A city's association trains counsellors, a county's has the touring museum. */
    private Scene associationScene(UnitPlan unit) {
        if (unit.affiliation() == Affiliation.CITY) {
            boolean finished = unit.course() == CountyCourse.FINISHED;
            return scene("COUNSELOR_TRAINING", finished ? Situation.FINISHED : Situation.APPROVED_SCHOOL);
        }
        return new Scene("TOURING_EXHIBITION", touring.next(), false, false, null, null);
    }

    private Scene scene(String line, Situation situation) {
        Ending ending = chance.weighted(words.shape().endingsIn(situation));
        return new Scene(line, ending, chance.percent(22), chance.percent(16), null, null);
    }

    private int howMany() {
        return (chance.percent(85 * scale) ? 1 : 0)
                + (chance.percent(45 * scale) ? 1 : 0)
                + (chance.percent(15 * scale) ? 1 : 0);
    }

    private static Situation leadingSituation(UnitPlan unit) {
        return switch (unit.course()) {
            case FINISHED -> Situation.HELD;
            case HELD -> Situation.HELD;
            case APPROVED -> unit.isVenue() ? Situation.APPROVED_VENUE : Situation.APPROVED_SCHOOL;
            case NO_VENUE -> Situation.APPROVED_SCHOOL;
            case NO_SCHOOL -> unit.isVenue() ? Situation.HELD : Situation.UNAPPROVED;
            case REGISTERED -> Situation.REGISTERED;
            case EMPTY -> Situation.EMPTY;
        };
    }

    private static Situation furtherSituation(UnitPlan unit, String line) {
        boolean covers = line.equals(COVERAGE);
        return switch (unit.course()) {
            case FINISHED -> Situation.FINISHED;
            case APPROVED -> covers && unit.isVenue() ? Situation.APPROVED_VENUE : Situation.FREE;
            case NO_SCHOOL -> covers && unit.isSchool() ? Situation.UNAPPROVED : Situation.FREE;
            case HELD, NO_VENUE -> Situation.FREE;
            case REGISTERED -> covers ? Situation.REGISTERED : Situation.EMPTY;
            case EMPTY -> Situation.EMPTY;
        };
    }

    private ActivityPlan plan(UnitPlan unit, Scene scene) {
        Chance own = chance.fork();
        boolean returned = scene.returned() && scene.ending().compareTo(Ending.WITHDRAWN) > 0;
        Timetable.Times times = timetable.times(scene, unit.course() == CountyCourse.FINISHED, own);
        return new ActivityPlan(
                unit,
                scene.line(),
                scene.ending(),
                returned,
                scene.reportReturned() && scene.ending().isReported(),
                own.pick(words.texts().topics()),
                scene.title(),
                plate(unit, scene.line(), own),
                times.startAt(),
                times.endAt(),
                times.before(),
                times.after(),
                own);
    }

    /** One of the two vans of the city. */
    private @Nullable String plate(UnitPlan unit, String line, Chance own) {
        if (!line.equals("SCIENCE_VAN")) {
            return null;
        }
        Map<String, String> prefixes = words.names().platePrefixes();
        String letter = prefixes.get(regions.city(unit.county().cityCode()).name());
        return "桂%s-KP10%d".formatted(letter, own.between(1, 2));
    }
}
