package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.activity.domain.Given.PHOTO;
import static org.kexuejie.activity.domain.Given.REPORT_RULES;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.activity.Report;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.Photos;

/** The verbs of the execution report and its verification. */
class ActivityReportTests {

    private static final Instant NOW = FestivalMoment.NOW;
    private static final Instant BEFORE_ITS_END = FestivalMoment.at("2020-09-19T16:59");

    @Test
    void thereIsAnEmptyReportUntilOneIsWritten() {
        assertThat(Given.in(ActivityStatus.APPROVED).view().report()).isEqualTo(Report.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "REPORT_RETURNED"})
    void theUnitWritesItsReport(ActivityStatus status) {
        var activity = Given.in(status);

        activity.reviseReport(aReport().youth(299).build(), NOW);
        activity.addPhoto(Given.photo(new UUID(6, 2)), NOW);

        assertThat(activity.view().report()).isEqualTo(aReport().youth(299).build());
        assertThat(activity.view().photos())
                .last()
                .isEqualTo(Given.photo(new UUID(6, 2)).view());
        assertThat(activity.view().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"APPROVED", "REPORT_RETURNED"},
            mode = Mode.EXCLUDE)
    void inAnyOtherStateTheReportStands(ActivityStatus status) {
        var activity = Given.in(status);
        var before = activity.view();

        var refused = "activity.rule.impossible.EDIT_REPORT [" + status + "]";
        assertThat(violationsOf(() -> activity.reviseReport(aReport().build(), NOW)))
                .containsExactly(refused);
        assertThat(violationsOf(() -> activity.addPhoto(Given.photo(PHOTO), NOW)))
                .containsExactly(refused);
        assertThat(violationsOf(() -> activity.describePhoto(PHOTO, Photos.note("说明", PortraitConsent.BLURRED))))
                .containsExactly(refused);
        assertThat(violationsOf(() -> activity.removePhoto(PHOTO))).containsExactly(refused);
        assertThat(activity.view()).isEqualTo(before);
    }

    @Test
    void nothingIsReportedBeforeTheEnd() {
        var activity = Given.in(ActivityStatus.APPROVED);

        assertThat(violationsOf(() -> activity.reviseReport(aReport().build(), BEFORE_ITS_END)))
                .containsExactly("activity.rule.reportBeforeEnd");
        assertThat(violationsOf(() -> activity.addPhoto(Given.photo(PHOTO), BEFORE_ITS_END)))
                .containsExactly("activity.rule.reportBeforeEnd");
        assertThat(violationsOf(() -> activity.submitReport(REPORT_RULES, BEFORE_ITS_END)))
                .containsExactly("activity.rule.reportBeforeEnd");
    }

    @Test
    void aPhotoIsDescribedAnewAndTakenAway() {
        var activity = Given.in(ActivityStatus.REPORT_RETURNED);

        activity.describePhoto(PHOTO, Photos.note("航模表演", PortraitConsent.INTERNAL_ONLY));

        assertThat(activity.view().photos()).singleElement().satisfies(photo -> {
            assertThat(photo.note().caption()).isEqualTo("航模表演");
            assertThat(photo.note().consent()).isEqualTo(PortraitConsent.INTERNAL_ONLY);
        });
        assertThat(activity.removePhoto(PHOTO).id()).isEqualTo(PHOTO);
        assertThat(activity.view().photos()).isEmpty();
    }

    @Test
    void aPhotoOfAnotherActivityIsNotFound() {
        var activity = Given.in(ActivityStatus.REPORT_RETURNED);
        var foreign = new UUID(6, 99);

        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> activity.removePhoto(foreign));
        assertThatExceptionOfType(RecordNotFound.class)
                .isThrownBy(() -> activity.describePhoto(foreign, Photos.note("说明", PortraitConsent.BLURRED)));
    }

    @Test
    void handingTheReportInTellsWhenAndClearsTheReason() {
        var activity = Given.in(ActivityStatus.REPORT_RETURNED);
        activity.open(FestivalMoment.at("2020-10-01T08:00"));

        activity.submitReport(REPORT_RULES, NOW);

        var view = activity.view();
        assertThat(view.status()).isEqualTo(ActivityStatus.REPORTED);
        assertThat(view.submittedAt()).isEqualTo(NOW);
        assertThat(view.openedAt()).isNull();
        assertThat(view.returnReason()).isNull();
        assertThat(view.returnField()).isNull();
    }

    @Test
    void handingTheReportInAsksForWhatIsMissing() {
        var activity = Given.in(ActivityStatus.APPROVED);
        activity.reviseReport(aReport().checkedBy(null).build(), NOW);

        assertThat(violationsOf(() -> activity.submitReport(REPORT_RULES, NOW)))
                .containsExactly(
                        "checkedBy: activity.rule.checkedByMissing", "photos: activity.rule.photosMissing [1, 0]");
    }

    @Test
    void theUnitTakesTheReportBackUntilSomebodyOpensIt() {
        var activity = Given.in(ActivityStatus.REPORTED);
        var opened = Given.in(ActivityStatus.REPORTED);
        opened.open(NOW);

        activity.withdrawReport();

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.APPROVED);
        assertThat(violationsOf(opened::withdrawReport)).containsExactly("activity.rule.alreadyOpened");
        assertThat(opened.view().status()).isEqualTo(ActivityStatus.REPORTED);
    }

    @Test
    void theCitySendsTheReportBackWithAReason() {
        var activity = Given.in(ActivityStatus.REPORTED);

        activity.sendReportBack("请核对人次", "youthVisits");

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.REPORT_RETURNED);
        assertThat(activity.view().returnReason()).isEqualTo("请核对人次");
        assertThat(activity.view().returnField()).isEqualTo("youthVisits");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = " ")
    void aReportIsNotSentBackWithoutAReason(String reason) {
        var activity = Given.in(ActivityStatus.REPORTED);

        assertThat(violationsOf(() -> activity.sendReportBack(reason, null)))
                .containsExactly("reason: activity.rule.reasonMissing");
    }

    @Test
    void verifyingEndsTheWay() {
        var activity = Given.in(ActivityStatus.REPORTED);

        activity.verify();

        assertThat(activity.view().status()).isEqualTo(ActivityStatus.VERIFIED);
        assertThat(violationsOf(activity::verify)).containsExactly("activity.rule.impossible.VERIFY [VERIFIED]");
    }

    @Test
    void aPhotoWithoutConsentIsForInternalUse() {
        assertThat(PortraitConsent.values())
                .filteredOn(consent -> {
                    var photo = Given.photo(PHOTO);
                    photo.describe(Photos.note("说明", consent));
                    return photo.view().mayBePublished(LocalDate.of(2020, 10, 12));
                })
                .containsExactly(PortraitConsent.GUARDIAN, PortraitConsent.NOT_RECOGNISABLE, PortraitConsent.BLURRED);
    }
}
