package org.kexuejie.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.region.City;
import org.kexuejie.region.County;
import org.kexuejie.shared.Bigrams;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.RowCopies;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A festival with many more units and activities than people would make: in all counties of a city, lines and states,
 * most of them verified. The same calls make the same festival.
 */
final class LargeFestival {

    private static final List<String> TOPICS =
            List.of("航模表演", "水火箭比赛", "机器人体验", "科普报告会", "天文观测夜", "昆虫标本展", "科学实验秀", "编程马拉松");
    private static final List<OrgKind> KINDS = List.of(
            OrgKind.PRIMARY_SCHOOL,
            OrgKind.PRIMARY_SCHOOL,
            OrgKind.JUNIOR_HIGH,
            OrgKind.SENIOR_HIGH,
            OrgKind.POPSCI_VENUE);
    private static final Instant FIRST_SUBMITTED = FestivalMoment.at("2020-08-10T08:00");
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final RowCopies copies;
    private final List<LineInfo> lines;
    private final Map<ActivityStatus, ActivityId> models = new EnumMap<>(ActivityStatus.class);
    private final UUID modelUnit;
    private final Random random = new Random(8);

    private record Unit(UUID id, String name, County county) {

        Unit at(UUID newId) {
            return new Unit(newId, name, county);
        }
    }

    LargeFestival(BeanFactory beans) {
        this.jdbc = beans.getBean(JdbcClient.class);
        this.copies = beans.getBean(RowCopies.class);
        var festival = beans.getBean(Festival.class);
        this.lines = festival.lines(festival.current().id());
        var school = beans.getBean(Actors.class).schoolA();
        this.modelUnit = school.unitId();
        var mother = beans.getBean(ActivityMother.class);
        for (ActivityStatus status : ActivityStatus.values()) {
            models.put(status, mother.in(status, school));
        }
    }

    /** Adds activities to a city, of a twentieth as many new units. */
    void fill(City city, int activities) {
        List<Unit> units = units(city, activities / 20);
        for (int done = 0; done < activities; done += AT_ONCE) {
            var rows = new EnumMap<ActivityStatus, List<Map<String, @Nullable Object>>>(ActivityStatus.class);
            for (int number = done; number < Math.min(done + AT_ONCE, activities); number++) {
                ActivityStatus status = status();
                rows.computeIfAbsent(status, _ -> new ArrayList<>()).add(activity(number, status, any(units)));
            }
            rows.forEach((status, changes) -> copies.copyAll(
                    "activity", Objects.requireNonNull(models.get(status)).value(), changes));
        }
    }

    /** To be called when all is filled in: lets the database know what it holds, as it does by itself in time. */
    void settle() {
        jdbc.sql("vacuum analyze activity, organization").update();
    }

    private List<Unit> units(City city, int many) {
        var units = IntStream.rangeClosed(1, many)
                .mapToObj(number -> unit(any(city.counties()), number))
                .toList();
        List<UUID> ids = copies.copyAll(
                "organization", modelUnit, units.stream().map(this::columns).toList());
        return IntStream.range(0, many)
                .mapToObj(i -> units.get(i).at(ids.get(i)))
                .toList();
    }

    private Unit unit(County county, int number) {
        return new Unit(modelUnit, "%s第%d科技学校".formatted(county.shortName(), number), county);
    }

    private Map<String, Object> columns(Unit unit) {
        return Map.of(
                "name", unit.name(),
                "kind", any(KINDS),
                "city_code", unit.county().cityCode(),
                "county_code", unit.county().code());
    }

    private Map<String, @Nullable Object> activity(int number, ActivityStatus status, Unit unit) {
        boolean handedIn = status != ActivityStatus.DRAFT;
        String title = unit.county().shortName() + any(TOPICS) + number;
        String receipt = "08-%s-%05d".formatted(unit.county().cityCode(), number);
        Instant submitted = FIRST_SUBMITTED.plus(Duration.ofMinutes(random.nextInt(90_000)));
        Instant start = submitted.plus(Duration.ofHours(72 + random.nextInt(720)));
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("organization_id", unit.id());
        columns.put("city_code", unit.county().cityCode());
        columns.put("county_code", unit.county().code());
        columns.put("line_id", any(lines).id().value());
        columns.put("title", title);
        columns.put("receipt_number", handedIn ? receipt : null);
        columns.put("grams", Bigrams.of(String.join(" ", title, receipt, unit.name())));
        columns.put(
                "created_at",
                submitted.minus(Duration.ofHours(random.nextInt(48))).toString());
        columns.put("submitted_at", handedIn ? submitted.toString() : null);
        columns.put("arrived_at", handedIn ? submitted.toString() : null);
        columns.put("start_at", start.toString());
        columns.put(
                "end_at", start.plus(Duration.ofHours(1 + random.nextInt(60))).toString());
        columns.put("expected_youth", 20 + random.nextInt(900));
        return columns;
    }

    /** Three of ten wait for the city, a half is verified, the others are in any state. */
    private ActivityStatus status() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> ActivityStatus.SUBMITTED;
            case 2 -> ActivityStatus.REPORTED;
            case 3, 4 -> any(List.of(ActivityStatus.values()));
            default -> ActivityStatus.VERIFIED;
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
