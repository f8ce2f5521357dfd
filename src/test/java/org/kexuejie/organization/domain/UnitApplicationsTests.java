package org.kexuejie.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kexuejie.testing.UnitMother.aUnit;
import static org.kexuejie.testing.Violations.violationsOf;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.SettableClock;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.Race;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an applicant does without an account. */
@PortalTest
class UnitApplicationsTests {

    private final UnitApplications applications;
    private final UnitApplicationDesk desk;
    private final UnitApplicationSweep sweep;
    private final ApplicationMother mother;
    private final MediaFiles files;
    private final SettableClock clock;
    private final Actors actors;
    private final JdbcClient jdbc;

    UnitApplicationsTests(
            UnitApplications applications,
            UnitApplicationDesk desk,
            UnitApplicationSweep sweep,
            ApplicationMother mother,
            MediaFiles files,
            SettableClock clock,
            Actors actors,
            JdbcClient jdbc) {
        this.applications = applications;
        this.desk = desk;
        this.sweep = sweep;
        this.mother = mother;
        this.files = files;
        this.clock = clock;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    private long count() {
        return jdbc.sql("select count(*) from unit_application")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsTypedIsKeptAndWaitsForTheStamp() {
        var details = aUnit("壶东实验小学").codes("91350100M000100Y43", null).build();

        applications.apply("abcd-efgh-jkmn-pqrs", details);

        var kept = applications.look("ABCD EFGH JKMN PQRS").orElseThrow();
        assertThat(kept.details()).isEqualTo(details);
        assertThat(kept.state()).isEqualTo(ApplicationState.AWAITING_SCAN);
        assertThat(kept.number()).matches("DJ[0-9]{6}");
        assertThat(kept.cityCode()).isEqualTo(Actors.LIUZHOU);
        assertThat(kept.arrivedAt()).isNull();
    }

    @Test
    void theCodeItselfIsStoredNowhere() {
        applications.apply("abcd-efgh-jkmn-pqrs", aUnit("壶东实验小学").build());

        assertThat(jdbc.sql("select to_jsonb(a)::text from unit_application a")
                        .query(String.class)
                        .single())
                .doesNotContain("abcd-efgh", "abcdefgh");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY, PRIMARY_SCHOOL, false",
        "CITY, SENIOR_HIGH, false",
        "PRIVATE, OTHER, false",
        "REGION, POPSCI_VENUE, true",
        "CITY, UNIVERSITY, true"
    })
    void theOfficeDecidesOnUnitsOfTheRegionAndUniversities(Affiliation affiliation, OrgKind kind, boolean atOffice) {
        String code = mother.typed(aUnit("新单位").affiliation(affiliation).kind(kind));

        assertThat(mother.of(code).atOffice()).isEqualTo(atOffice);
    }

    @Test
    void aFormSentTwiceAtOnceMakesOneApplication() {
        var details = aUnit("壶东实验小学").build();

        assertThat(Race.of(
                        () -> applications.apply("abcd-efgh-jkmn-pqrs", details),
                        () -> applications.apply("abcd-efgh-jkmn-pqrs", details)))
                .allMatch(Race.Outcome::isDone);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whatIsOnTheRegisterAlreadyIsRefused() {
        assertThat(violationsOf(() -> mother.typed(aUnit("柳州市城中区东门小学"))))
                .containsExactly("name: organization.rule.nameTaken [柳州市城中区东门小学]");
        assertThat(violationsOf(() -> mother.typed(aUnit("新单位").county("459999"))))
                .containsExactly("countyCode: organization.application.rule.county");
        assertThat(count()).isZero();
    }

    @Test
    void thereIsAnEndToWhatMayWait() {
        mother.typed(aUnit("第一小学"));
        jdbc.sql("""
                insert into unit_application (id, version, number, code_hash, city_code, county_code, at_office, details,
                    state, created_at, touched_at)
                select gen_random_uuid(), 0, 'DJ' || (900000 + n), encode(sha256(n::text::bytea), 'hex'), city_code,
                    county_code, at_office, details, state, created_at, touched_at
                from unit_application, generate_series(2, :most) n
                """).param("most", UnitApplications.MOST_OPEN).update();

        assertThat(violationsOf(() -> mother.typed(aUnit("最后小学"))))
                .containsExactly("organization.application.rule.tooMany");
    }

    @Test
    void theStampedFormHandsItInAndNothingIsChangedAfterwards() {
        String code = mother.typed(aUnit("壶东实验小学"));
        int read = mother.of(code).version();

        mother.handIn(code);

        assertThat(mother.of(code).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(mother.of(code).arrivedAt()).isEqualTo(FestivalMoment.NOW);
        assertThat(violationsOf(() -> mother.handIn(code)))
                .containsExactly("scan: organization.application.rule.closed");
        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> applications.correct(code, read, aUnit("别的小学").build()));
        assertThat(violationsOf(() -> applications.correct(
                        code, mother.of(code).version(), aUnit("别的小学").build())))
                .containsExactly("organization.application.rule.closed");
    }

    @Test
    void ofTwoScansAtOnceOneIsKept() {
        String code = mother.typed(aUnit("壶东实验小学"));

        var outcomes = Race.of(() -> mother.handIn(code), () -> mother.handIn(code));

        assertThat(outcomes).filteredOn(Race.Outcome::isDone).hasSize(1);
        assertThat(jdbc.sql("select count(*) from media_file where owner_kind = 'unit-application'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoScanIsRefusedByItsContent() {
        String code = mother.typed(aUnit("壶东实验小学"));

        assertThat(violationsOf(() ->
                        applications.handIn(code, new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4}), "登记表.pdf")))
                .singleElement()
                .asString()
                .startsWith("scan: ")
                .contains("登记表.pdf");
        assertThat(mother.of(code).state()).isEqualTo(ApplicationState.AWAITING_SCAN);
    }

    @Test
    void whatIsPutRightMustBeStampedAnew() {
        String code = mother.submitted(aUnit("壶东实验小学"));
        var first = mother.of(code);
        desk.sendBack(first.id(), "名称与公章不一致", actors.liuzhou());

        applications.correct(code, mother.of(code).version(), aUnit("壶东路实验小学").build());

        var corrected = mother.of(code);
        assertThat(corrected.name()).isEqualTo("壶东路实验小学");
        assertThat(corrected.state()).isEqualTo(ApplicationState.RETURNED);
        assertThat(corrected.reason()).isEqualTo("名称与公章不一致");
        assertThat(corrected.scan()).isNull();
        assertThat(files.find(Objects.requireNonNull(first.scan()))).isEmpty();

        mother.handIn(code);
        assertThat(mother.of(code).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(mother.of(code).reason()).isNull();
    }

    @Test
    void itIsFoundByNumberAndCodeTogether() {
        String code = mother.typed(aUnit("壶东实验小学"));
        String number = mother.of(code).number();

        assertThat(applications.codeOf(number.toLowerCase(Locale.ROOT), code.toUpperCase(Locale.ROOT)))
                .contains(code);
        assertThat(applications.codeOf("DJ999999", code)).isEmpty();
        assertThat(applications.codeOf(number, UnitApplications.CODES.issue())).isEmpty();
        assertThat(applications.codeOf(number, "abc")).isEmpty();
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> mother.handIn(UnitApplications.CODES.issue()));
    }

    @Test
    void whatNobodyNeedsAnyMoreIsClearedAwayAndWhatWaitsStays() {
        String unfinished = mother.typed(aUnit("甲小学"));
        String waiting = mother.submitted(aUnit("乙小学"));
        String refused = mother.submitted(aUnit("丙小学"));
        desk.reject(mother.of(refused).id(), "不属于本市", actors.liuzhou());
        var scan = Objects.requireNonNull(mother.of(refused).scan());

        clock.setTo(FestivalMoment.NOW.plus(UnitApplicationSweep.UNFINISHED));
        sweep.sweep();
        assertThat(applications.look(unfinished)).isPresent();

        clock.setTo(FestivalMoment.NOW.plus(UnitApplicationSweep.UNFINISHED).plusSeconds(1));
        sweep.sweep();
        assertThat(applications.look(unfinished)).isEmpty();
        assertThat(applications.look(refused)).isPresent();

        clock.setTo(FestivalMoment.NOW.plus(UnitApplicationSweep.DONE).plus(Duration.ofSeconds(1)));
        sweep.sweep();
        assertThat(applications.look(refused)).isEmpty();
        assertThat(files.find(scan)).isEmpty();
        assertThat(applications.look(waiting)).isPresent();
    }
}
