package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Constraints;
import org.kexuejie.testing.PortalTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses of photos. */
@PortalTest
class PhotoConstraintsTests {

    private final ActivityMother activities;
    private final Actors actors;
    private final JdbcClient jdbc;

    PhotoConstraintsTests(ActivityMother activities, Actors actors, JdbcClient jdbc) {
        this.activities = activities;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Test
    void everyRuleOfAPhotoIsHeldByTheDatabase() {
        var activity = activities.verified(actors.schoolA()).value();
        var changes = new LinkedHashMap<String, String>();
        changes.put("activity_photo_caption_length", "caption = ''");
        changes.put("activity_photo_place_length", "place = repeat('科', 101)");
        changes.put("activity_photo_photographer_length", "photographer = repeat('科', 51)");
        changes.put("activity_photo_consent_ref_length", "consent_ref = ''");
        changes.put(
                "activity_photo_withdrawal_reason_length",
                "withdrawn_at = now(), withdrawal_reason = repeat('科', 501)");
        changes.put("activity_photo_minor_has_guardian", "has_minor = true, consent = 'BLURRED'");
        changes.put("activity_photo_kind", "kind = 'SOUND'");
        changes.put("activity_photo_file_stays_inside", "kind = 'FILE'");
        changes.put("activity_photo_withdrawal_whole", "withdrawn_at = now()");

        var broken = new LinkedHashMap<String, String>();
        changes.forEach((constraint, change) -> broken.put(
                constraint,
                Constraints.brokenBy(() -> jdbc.sql("update activity_photo set " + change + " where activity_id = :id")
                        .param("id", activity)
                        .update())));

        assertThat(broken).allSatisfy((wanted, found) -> assertThat(found).isEqualTo(wanted));
        assertThat(broken.keySet()).isEqualTo(Constraints.of("activity_photo", jdbc));
    }
}
