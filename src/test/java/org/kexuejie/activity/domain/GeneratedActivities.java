package org.kexuejie.activity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationInfo;
import org.kexuejie.organization.Organizations;
import org.kexuejie.organization.domain.OrganizationService;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.RowCopies;
import org.kexuejie.testing.UnitMother;
import org.springframework.beans.factory.BeanFactory;

/**
 * Random activities of all states, kinds of units and lines in several cities: in the database, and once more in
 * memory, so that lists and counts can be held against plain loops. The same seed makes the same activities.
 */
final class GeneratedActivities {

    private static final List<String> COUNTIES = List.of("450202", "450203", "450226", "450103", "450302", "450303");
    private static final List<String> TITLES = List.of("校园科技节", "航模表演", "机器人展", "百名科学家报告会");

    private final UnitMother unitMother;
    private final Organizations organizations;
    private final Festival festival;
    private final ActivityMother mother;
    private final Actors actors;
    private final RowCopies copies;
    private final Random random = new Random(8);
    private final List<Fact> facts = new ArrayList<>();

    /** What is known of an activity by whoever made it. */
    record Fact(
            ActivityId id,
            ActivityStatus status,
            OrganizationInfo unit,
            LineInfo line,
            String title,
            @Nullable String receiptNumber,
            Instant startAt,
            Instant endAt,
            Instant heldFrom,
            Instant heldTo,
            @Nullable Instant submittedAt,
            Instant createdAt,
            int expectedYouth,
            @Nullable String resource,
            boolean openToPublic) {

        /** Since when it waits wherever it is. */
        Instant since() {
            return submittedAt == null ? createdAt : submittedAt;
        }

        /** When it was held; when it is to be held, as long as nobody has verified that it was. */
        Instant from() {
            return status == ActivityStatus.VERIFIED ? heldFrom : startAt;
        }

        Instant to() {
            return status == ActivityStatus.VERIFIED ? heldTo : endAt;
        }

        boolean isHandedIn() {
            return status != ActivityStatus.DRAFT;
        }
    }

    GeneratedActivities(BeanFactory beans) {
        this.unitMother = beans.getBean(UnitMother.class);
        this.organizations = beans.getBean(OrganizationService.class);
        this.festival = beans.getBean(Festival.class);
        this.mother = beans.getBean(ActivityMother.class);
        this.actors = beans.getBean(Actors.class);
        this.copies = beans.getBean(RowCopies.class);
    }

    /** So many activities, half of them in lines that count for coverage. */
    void make(int count) {
        var units = units();
        var lines = festival.lines(festival.current().id());
        var covering = lines.stream().filter(LineInfo::countsForCoverage).toList();
        var originals = new EnumMap<ActivityStatus, ActivityId>(ActivityStatus.class);
        for (ActivityStatus status : ActivityStatus.values()) {
            originals.put(status, mother.in(status, actors.schoolA()));
        }
        for (int i = 1; i <= count; i++) {
            ActivityStatus status = any(List.of(ActivityStatus.values()));
            LineInfo line = any(random.nextBoolean() ? covering : lines);
            facts.add(make(i, Objects.requireNonNull(originals.get(status)), status, any(units), line));
        }
        originals.values().forEach(original -> copies.removeActivity(original.value()));
    }

    /** Two units of every kind, one of them a demonstration unit, somewhere. */
    private List<OrganizationInfo> units() {
        var units = new ArrayList<OrganizationInfo>();
        for (OrgKind kind : OrgKind.values()) {
            units.add(unit(UnitMother.aUnit(kind + "普通").kind(kind)));
            units.add(unit(UnitMother.aUnit(kind + "示范").kind(kind).tags(OrgTag.INVENTION_MODEL_UNIT)));
        }
        return units;
    }

    private OrganizationInfo unit(UnitMother.Builder unit) {
        return organizations.get(unitMother.add(unit.county(any(COUNTIES))));
    }

    private Fact make(int number, ActivityId original, ActivityStatus status, OrganizationInfo unit, LineInfo line) {
        String title = any(TITLES) + number;
        String receipt = status == ActivityStatus.DRAFT ? null : "08-%05d".formatted(number);
        Instant start = FestivalMoment.at("2020-09-01T00:00").plus(Duration.ofHours(random.nextInt(1500)));
        Instant end = start.plus(Duration.ofHours(1 + random.nextInt(60)));
        Instant heldFrom = start.plus(Duration.ofHours(random.nextInt(100)));
        Instant heldTo = heldFrom.plus(Duration.ofHours(1 + random.nextInt(60)));
        Instant created = FestivalMoment.at("2020-06-01T08:00").plus(Duration.ofDays(random.nextInt(20)));
        Instant submitted = status == ActivityStatus.DRAFT ? null : created.plus(Duration.ofDays(random.nextInt(20)));
        int youth = 1 + random.nextInt(2000);
        String resource = random.nextBoolean() ? null : "桂B0000" + random.nextInt(4);
        boolean open = random.nextBoolean();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("organization_id", unit.id().value());
        columns.put("city_code", unit.cityCode());
        columns.put("county_code", unit.countyCode());
        columns.put("line_id", line.id().value());
        columns.put("title", title);
        columns.put("receipt_number", receipt);
        columns.put("start_at", start.toString());
        columns.put("end_at", end.toString());
        columns.put("report_start_at", heldFrom.toString());
        columns.put("report_end_at", heldTo.toString());
        columns.put("created_at", created.toString());
        columns.put("submitted_at", submitted == null ? null : submitted.toString());
        columns.put("arrived_at", submitted == null ? null : submitted.toString());
        columns.put("expected_youth", youth);
        columns.put("resource", resource);
        columns.put("open_to_public", open);
        columns.put("grams", SearchText.grams(title, receipt, unit.name()));
        var id = new ActivityId(copies.copy("activity", original.value(), columns));
        return new Fact(
                id, status, unit, line, title, receipt, start, end, heldFrom, heldTo, submitted, created, youth,
                resource, open);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<Fact> facts() {
        return facts;
    }

    /** The ids of those of which something is true. */
    List<ActivityId> those(Predicate<Fact> wanted) {
        return facts.stream().filter(wanted).map(Fact::id).toList();
    }
}
