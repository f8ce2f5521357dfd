package org.kexuejie.activity.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The phrases that reviewers keep at hand: the office its own, each city's team its own, which its counties use too. */
@Service
@Transactional
@NamedInterface("usecases")
public class ReviewPhrases {

    /** Phrases that a list holds at most. */
    public static final int MOST = 20;

    /** Characters that a phrase has at most. */
    public static final int LONGEST = 200;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Kept NOTHING = new Kept(0, List.of());

    private final JdbcClient jdbc;

    ReviewPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a city's team or the office keeps, in its own order. */
    public record Kept(int version, List<String> phrases) {}

    @Transactional(readOnly = true)
    public Kept of(Actor reviewer) {
        return kept(cityOf(reviewer));
    }

    /** What is at hand for whoever decides on this activity. */
    @Transactional(readOnly = true)
    public List<String> on(ActivityView activity) {
        return kept(activity.status() == ActivityStatus.OFFICE_REVIEW ? null : activity.cityCode())
                .phrases();
    }

    /**
     * Replaces the whole list; a phrase that is in it twice is kept once.
     *
     * @param readVersion version of the list that was read
     * @throws RuleViolation when there are more than {@link #MOST}
     * @throws EditConflict when somebody else has changed the list meanwhile
     */
    public void keep(int readVersion, List<String> phrases, Actor keeper) {
        List<String> distinct = phrases.stream().distinct().toList();
        if (distinct.size() > MOST) {
            throw RuleViolation.at("rows", "activity.rule.tooManyPhrases", MOST);
        }
        int changed = jdbc.sql("""
                insert into review_phrases as kept (id, version, city_code, phrases)
                values (:id, 1, cast(:city as text), cast(:phrases as jsonb))
                on conflict on constraint review_phrases_once
                    do update set phrases = excluded.phrases, version = kept.version + 1
                    where kept.version = :read
                """)
                .param("id", Ids.next())
                .param("city", cityOf(keeper))
                .param("phrases", JSON.writeValueAsString(distinct))
                .param("read", readVersion)
                .update();
        if (changed == 0) {
            throw new EditConflict(
                    "review phrases of %s: read version %d".formatted(keeper.affiliation(), readVersion));
        }
    }

    private Kept kept(@Nullable String city) {
        return jdbc.sql("select version, phrases from review_phrases where city_code is not distinct from"
                        + " cast(:city as text)")
                .param("city", city)
                .query((row, number) -> new Kept(
                        row.getInt("version"), JSON.readValue(row.getString("phrases"), new TypeReference<>() {})))
                .optional()
                .orElse(NOTHING);
    }

    private static @Nullable String cityOf(Actor reviewer) {
        return reviewer.is(Role.COMMITTEE_OFFICE) ? null : reviewer.cityCode();
    }
}
