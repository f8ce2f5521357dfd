package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kexuejie.testing.ReportBuilder.aReport;
import static org.kexuejie.testing.Violations.violationsOf;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.FigureLock;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.festival.Festival;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.organization.Organizations;
import org.kexuejie.tally.Ledger;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.trail.Trail;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands still once the figures of a city have been handed in further up. */
@PortalTest
class FigureLockTests {

    private static final String LOCKED = "activity.rule.figuresLocked";

    private final ActivityMother activities;
    private final ActivityService service;
    private final Function<FigureLock, ReportService> reportsUnder;
    private final Function<FigureLock, ActivityService> serviceUnder;
    private final TransactionTemplate transaction;
    private final Actor schoolA;
    private final Actor liuzhou;

    FigureLockTests(
            ActivityMother activities,
            ActivityService service,
            ActivityRepository repository,
            ActivityQueries queries,
            ReceiptNumbers receipts,
            Festival festival,
            Organizations organizations,
            MediaFiles files,
            Ledger ledger,
            ActivityVersions versions,
            Trail trail,
            ActivityDeadlines deadlines,
            ReviewChains chains,
            Partners partners,
            Clock clock,
            PlatformTransactionManager transactions,
            Actors actors) {
        this.activities = activities;
        this.service = service;
        this.transaction = new TransactionTemplate(transactions);
        this.schoolA = actors.schoolA();
        this.liuzhou = actors.liuzhou();
        Function<FigureLock, ActivityDesk> desk =
                lock -> new ActivityDesk(repository, queries, List.of(lock), versions, trail, clock);
        this.reportsUnder = desk.andThen(each -> new ReportService(each, festival, files, ledger, deadlines, clock));
        this.serviceUnder = desk.andThen(each -> new ActivityService(
                repository,
                each,
                receipts,
                festival,
                organizations,
                clock,
                deadlines,
                chains,
                new RegistrationFiles(each, files),
                partners));
    }

    private Map<String, List<String>> refusedUnder(FigureLock lock, ActivityId ready, ActivityId handedIn) {
        var reports = reportsUnder.apply(lock);
        var nobody = UUID.randomUUID();
        int version = service.show(ready, schoolA).activity().version();
        var steps = new LinkedHashMap<String, Runnable>();
        steps.put("revise", () -> reports.revise(ready, version, aReport().build(), schoolA));
        steps.put("addPhoto", () -> reports.addPhoto(ready, Photos.of(new byte[0], "a.jpg"), schoolA));
        steps.put(
                "describePhoto",
                () -> reports.describePhoto(ready, nobody, Photos.note("说明", PortraitConsent.BLURRED), schoolA));
        steps.put("removePhoto", () -> reports.removePhoto(ready, nobody, schoolA));
        steps.put("submit", () -> reports.submit(ready, schoolA));
        steps.put("withdraw", () -> reports.withdraw(handedIn, schoolA));
        steps.put("sendBack", () -> reports.sendBack(handedIn, "原因", null, liuzhou));
        steps.put("verify", () -> reports.verify(handedIn, null, liuzhou));
        var refused = new LinkedHashMap<String, List<String>>();
        steps.forEach((name, step) ->
                refused.put(name, violationsOf(() -> transaction.executeWithoutResult(_ -> step.run()))));
        return refused;
    }

    @Test
    void nothingOfAReportMovesWhileTheCityIsLocked() {
        var ready = activities.readyToReport(schoolA, activities.registration(), aReport());
        var handedIn = activities.reported(schoolA);
        var edition = service.show(ready, schoolA).activity().edition();

        assertThat(refusedUnder((given, city) -> given.equals(edition) && city.equals("450200"), ready, handedIn))
                .isEqualTo(Map.of(
                        "revise", List.of(LOCKED),
                        "addPhoto", List.of(LOCKED),
                        "describePhoto", List.of(LOCKED),
                        "removePhoto", List.of(LOCKED),
                        "submit", List.of(LOCKED),
                        "withdraw", List.of(LOCKED),
                        "sendBack", List.of(LOCKED),
                        "verify", List.of(LOCKED)));
    }

    @Test
    void aLockIsForItsOwnCity() {
        var handedIn = activities.reported(schoolA);
        var reports = reportsUnder.apply((edition, city) -> city.equals("450100"));

        transaction.executeWithoutResult(_ -> reports.verify(handedIn, null, liuzhou));

        assertThat(service.show(handedIn, schoolA).allowed()).isEmpty();
    }

    @Test
    void registrationAndReviewGoOnUnderALock() {
        var submitted = activities.submitted(schoolA);
        var locked = serviceUnder.apply((edition, city) -> true);

        transaction.executeWithoutResult(_ -> {
            locked.approve(submitted, null, liuzhou);
            assertThat(locked.show(submitted, schoolA).allowed())
                    .isEqualTo(Set.of(ActivityAction.POSTPONE, ActivityAction.CANCEL));
        });

        assertThat(service.show(submitted, schoolA).allowed())
                .isEqualTo(Set.of(
                        ActivityAction.POSTPONE,
                        ActivityAction.CANCEL,
                        ActivityAction.EDIT_REPORT,
                        ActivityAction.SUBMIT_REPORT));
    }
}
