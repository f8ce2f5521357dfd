package org.kexuejie.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.FestivalMoment.at;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Films;
import org.kexuejie.testing.JourneyTest;
import org.kexuejie.testing.PreparedFilms;

/**
 * Scenario 9: eight photos and a video with the report. That an upload broken off goes on is {@link ResumedUploadIT};
 * that no place is in what is shown is held by the tests of the module {@code media}.
 */
@JourneyTest
@ExtendWith(Browsing.class)
class ReportWithEvidenceIT {

    private static final int PHOTOS = 8;

    private final ActivityMother activities;
    private final Actors actors;
    private final PreparedFilms films;
    private final SettableClock clock;

    ReportWithEvidenceIT(ActivityMother activities, Actors actors, PreparedFilms films, SettableClock clock) {
        this.activities = activities;
        this.actors = actors;
        this.films = films;
        this.clock = clock;
    }

    private static FilePayload[] evidence() {
        return Stream.concat(
                        IntStream.rangeClosed(1, PHOTOS).mapToObj(i -> PhotosScreen.photo(i + ".jpg", i)),
                        Stream.of(
                                new FilePayload("实验.mp4", "video/mp4", Films.phone()),
                                new FilePayload(
                                        "合影.jpg", "image/jpeg", "MZ\u0090\0\3".getBytes(StandardCharsets.ISO_8859_1))))
                .toArray(FilePayload[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void theReportOpensWhenItIsOverAndTakesWhatIsEvidence(Seat seat, People people) {
        ActivityId id = activities.approved(actors.schoolA());
        String report = "/school/activities/" + id + "/report";
        Tab school = SignIn.open(seat.of(people)).as("school-a");
        clock.setTo(at("2020-09-19T16:00"));
        assertThat(school.go(report)).isEqualTo(422);
        assertThat(new Screen(school).errorsOfPage()).contains("活动结束（2020-09-19 17:00）后才能填报执行情况");

        clock.setTo(at("2020-09-20T09:00"));
        school.go(report);
        PhotosScreen photos = new ReportScreen(school).photos();
        assertThat(photos.uploadWithoutConsent(PhotosScreen.photo("1.jpg", 1))).isEqualTo(422);
        assertThat(photos.again().errors()).isNotEmpty();
        assertThat(photos.again().captions()).isEmpty();

        school.go("/school/activities/" + id + "/photos");
        assertThat(photos.again().upload("学生做水火箭实验", evidence())).isEqualTo(422);
        PhotosScreen refused = photos.again();
        assertThat(refused.errors()).singleElement().asString().contains("合影.jpg");
        assertThat(refused.captions()).hasSize(PHOTOS + 1);
        films.prepareAll();

        ReportScreen form = refused.done().fill(1500, 18, 40);
        assertThat(form.trySubmitting()).isEqualTo(422);
        ReportScreen asked = form.again();
        assertThat(asked.remarkAt("与申报差异说明")).isEqualTo("错误：预计 300 人次，实际 1,500 人次，相差一半以上，请说明原因");
        asked.write("与申报差异说明", "周边五所学校的学生一起参加");
        assertThat(asked.submit().status()).isEqualTo("待核数");
    }
}
