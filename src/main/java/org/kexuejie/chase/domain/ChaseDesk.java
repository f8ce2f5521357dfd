package org.kexuejie.chase.domain;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.Ids;
import org.kexuejie.trail.Trail;
import org.kexuejie.trail.TrailSubject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counties, cities and the office chase what units owe, each within what it sees. */
@Service
@Transactional
public class ChaseDesk {

    /** As many gaps as are chased at one go. */
    public static final int MOST_AT_ONCE = 500;

    private final ChaseQueries queries;
    private final ChaseTexts texts;
    private final Festival festival;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChaseDesk(ChaseQueries queries, ChaseTexts texts, Festival festival, Trail trail, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.texts = texts;
        this.festival = festival;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One unit's letter.
     *
     * @param gaps what it is asked for
     * @param text ready to be sent by SMS or WeChat
     */
    public record Letter(List<ChaseGap> gaps, String text) {

        public ChaseGap first() {
            return gaps.getFirst();
        }
    }

    /**
     * What chasing would say, and to whom.
     *
     * @param letters one for each unit
     * @param toAll one text to all of them, for a group
     */
    public record Round(List<Letter> letters, String toAll) {

        public List<ChaseGap> gaps() {
            return letters.stream().flatMap(letter -> letter.gaps().stream()).toList();
        }
    }

    /** A round on what a filter shows; without chosen keys what was chased today is left out. {@link #MOST_AT_ONCE} at most. */
    @Transactional(readOnly = true)
    public Round plan(ChaseFilter filter, Actor actor) {
        EditionInfo edition = festival.current();
        return round(edition, gaps(edition, filter, actor), actor);
    }

    private List<ChaseGap> gaps(EditionInfo edition, ChaseFilter filter, Actor actor) {
        if (filter.keys() == null) {
            return queries.notChasedToday(edition, filter, actor, MOST_AT_ONCE);
        }
        try (Stream<ChaseGap> chosen = queries.all(edition, filter, actor)) {
            return chosen.limit(MOST_AT_ONCE).toList();
        }
    }

    private Round round(EditionInfo edition, List<ChaseGap> gaps, Actor actor) {
        Map<OrganizationId, List<ChaseGap>> byUnit =
                gaps.stream().collect(Collectors.groupingBy(ChaseGap::unit, LinkedHashMap::new, Collectors.toList()));
        @Nullable String contact = texts.contactOf(edition, actor);
        return new Round(
                byUnit.values().stream()
                        .map(each -> new Letter(each, texts.toUnit(edition, each, contact, actor)))
                        .toList(),
                texts.toAll(edition, byUnit.values(), contact, actor));
    }

    /**
     * Notes that the chosen gaps were chased, as far as they still stand; their units see it on their home. The same
     * round again is the same chase.
     *
     * @param round chosen when the preview was opened
     * @return number of units that were chased
     */
    public int chase(UUID round, List<String> keys, Actor actor) {
        EditionInfo edition = festival.current();
        var filter = new ChaseFilter(null, null, null, null, null, null, keys);
        List<ChaseGap> gaps = gaps(edition, filter, actor);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<ChaseGap> noted = gaps.stream()
                .filter(gap -> note(round, edition, gap, now, actor))
                .toList();
        int units = (int) noted.stream().map(ChaseGap::unit).distinct().count();
        if (units > 0) {
            var subject = new TrailSubject(ChaseLinks.SUBJECT, round, "催报 " + units + " 个单位");
            trail.add(subject, actor, "chase.action.CHASE", "chase.state.CHASED", null);
        }
        return units;
    }

    private boolean note(UUID round, EditionInfo edition, ChaseGap gap, OffsetDateTime now, Actor actor) {
        return jdbc.sql("""
                insert into chase (id, round_id, edition_id, organization_id, cause, activity_id, at, by_account,
                    by_affiliation)
                values (:id, :round, :edition, :unit, :cause, :activity, :at, :by, :affiliation)
                on conflict on constraint chase_once_per_round do nothing
                """)
                        .param("id", Ids.next())
                        .param("round", round)
                        .param("edition", edition.id().value())
                        .param("unit", gap.unit().value())
                        .param("cause", gap.cause().name())
                        .param("activity", gap.activity(), Types.OTHER)
                        .param("at", now)
                        .param("by", actor.id().value())
                        .param("affiliation", actor.affiliation())
                        .update()
                == 1;
    }
}
