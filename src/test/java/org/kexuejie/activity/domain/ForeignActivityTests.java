package org.kexuejie.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kexuejie.account.Actor;
import org.kexuejie.account.Role;
import org.kexuejie.account.Scope;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.PortraitConsent;
import org.kexuejie.festival.Sector;
import org.kexuejie.shared.EditConflict;
import org.kexuejie.shared.Ids;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.Photos;
import org.kexuejie.testing.Plan;
import org.kexuejie.testing.PortalTest;
import org.kexuejie.testing.RegistrationBuilder;
import org.kexuejie.testing.ReportBuilder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every use case in the hands of everybody whom it is not for. */
@PortalTest
class ForeignActivityTests {

    private final ActivityService service;
    private final PostponementService postponements;
    private final ReportService reports;
    private final ActivityMother activities;
    private final Actors actors;
    private final Plan plan;
    private final TransactionTemplate rolledBack;
    private final Map<String, Actor> people = new LinkedHashMap<>();

    private interface UseCase {

        void of(ActivityId id, Actor actor);
    }

    ForeignActivityTests(
            ActivityService service,
            PostponementService postponements,
            ReportService reports,
            ActivityMother activities,
            Actors actors,
            Plan plan,
            PlatformTransactionManager transactions) {
        this.service = service;
        this.postponements = postponements;
        this.reports = reports;
        this.activities = activities;
        this.actors = actors;
        this.plan = plan;
        this.rolledBack = new TransactionTemplate(transactions);
    }

    /** Columns of the table; the activity is a van's tour of a school in 柳州 城中区, which the association answers for. */
    private void gather() {
        people.put("office", actors.office());
        people.put("team", actors.liuzhou());
        people.put("otherTeam", actors.nanning());
        people.put("county", actors.open("county-x", "城中区科协", Role.COUNTY_AST, Scope.county("450200", "450202")));
        people.put("otherCounty", actors.sanjiang());
        people.put("host", actors.open("host-ast", "自治区科协", Role.HOST, Scope.sector(Sector.AST.name())));
        people.put("otherHost", actors.wenming());
        people.put("unit", actors.schoolA());
        people.put("otherUnit", actors.schoolB());
    }

    private Map<String, UseCase> useCases() {
        var cases = new LinkedHashMap<String, UseCase>();
        var photo = UUID.randomUUID();
        var consent = PortraitConsent.GUARDIAN;
        cases.put("show", service::show);
        cases.put("open", service::open);
        cases.put(
                "revise",
                (id, actor) -> service.revise(id, 1, activities.registration().build(), actor));
        cases.put("submit", service::submit);
        cases.put("withdraw", service::withdraw);
        cases.put("postpone", (id, actor) -> postponements.postpone(id, null, null, "台风", actor));
        cases.put("cancel", (id, actor) -> service.cancel(id, "台风", actor));
        cases.put("discard", service::discard);
        cases.put("approve", (id, actor) -> service.approve(id, null, actor));
        cases.put("sendBack", (id, actor) -> service.sendBack(id, "原因", null, actor));
        cases.put("reject", (id, actor) -> service.reject(id, "原因", actor));
        cases.put(
                "report.revise",
                (id, actor) -> reports.revise(id, 1, ReportBuilder.aReport().build(), actor));
        cases.put("report.addPhoto", (id, actor) -> reports.addPhoto(id, Photos.of(new byte[0], "a.jpg"), actor));
        cases.put(
                "report.describePhoto",
                (id, actor) -> reports.describePhoto(id, photo, Photos.note("说明", consent), actor));
        cases.put("report.removePhoto", (id, actor) -> reports.removePhoto(id, photo, actor));
        cases.put("report.submit", reports::submit);
        cases.put("report.withdraw", reports::withdraw);
        cases.put("report.sendBack", (id, actor) -> reports.sendBack(id, "原因", null, actor));
        cases.put("report.verify", (id, actor) -> reports.verify(id, null, actor));
        return cases;
    }

    @Test
    void whatSomebodyDoesNotSeeIsNotFoundAndWhatIsNotTheirsIsDenied() {
        gather();
        var id = activities.submitted(actors.schoolA(), tourOfTheVan());
        var before = service.show(id, actors.schoolA()).activity();

        assertThat(table(id)).isEqualTo("""
                                     office team   otherTeam county otherCounty host   otherHost unit   otherUnit
                show                 may    may    none      may    none        may    none      may    none
                open                 may    may    none      may    none        may    none      may    none
                revise               denied denied none      denied none        denied none      may    none
                submit               denied denied none      denied none        denied none      may    none
                withdraw             denied denied none      denied none        denied none      may    none
                postpone             denied may    none      denied none        denied none      may    none
                cancel               denied denied none      denied none        denied none      may    none
                discard              denied denied none      denied none        denied none      may    none
                approve              denied may    none      denied none        denied none      denied none
                sendBack             denied may    none      denied none        denied none      denied none
                reject               denied may    none      denied none        denied none      denied none
                report.revise        denied denied none      denied none        denied none      may    none
                report.addPhoto      denied denied none      denied none        denied none      may    none
                report.describePhoto denied denied none      denied none        denied none      may    none
                report.removePhoto   denied denied none      denied none        denied none      may    none
                report.submit        denied denied none      denied none        denied none      may    none
                report.withdraw      denied denied none      denied none        denied none      may    none
                report.sendBack      denied may    none      denied none        denied none      denied none
                report.verify        denied may    none      denied none        denied none      denied none
                """);
        assertThat(service.show(id, actors.schoolA()).activity()).isEqualTo(before);
    }

    @Test
    void aDraftIsThereForItsUnitOnly() {
        gather();
        var id = activities.draft(actors.schoolA(), tourOfTheVan());

        assertThat(table(id)).isEqualTo("""
                                     office team   otherTeam county otherCounty host   otherHost unit   otherUnit
                show                 none   none   none      none   none        none   none      may    none
                open                 none   none   none      none   none        none   none      may    none
                revise               none   none   none      none   none        none   none      may    none
                submit               none   none   none      none   none        none   none      may    none
                withdraw             none   none   none      none   none        none   none      may    none
                postpone             none   none   none      none   none        none   none      may    none
                cancel               none   none   none      none   none        none   none      may    none
                discard              none   none   none      none   none        none   none      may    none
                approve              none   none   none      none   none        none   none      denied none
                sendBack             none   none   none      none   none        none   none      denied none
                reject               none   none   none      none   none        none   none      denied none
                report.revise        none   none   none      none   none        none   none      may    none
                report.addPhoto      none   none   none      none   none        none   none      may    none
                report.describePhoto none   none   none      none   none        none   none      may    none
                report.removePhoto   none   none   none      none   none        none   none      may    none
                report.submit        none   none   none      none   none        none   none      may    none
                report.withdraw      none   none   none      none   none        none   none      may    none
                report.sendBack      none   none   none      none   none        none   none      denied none
                report.verify        none   none   none      none   none        none   none      denied none
                """);
    }

    @Test
    void whatDoesNotExistIsNotFoundByAnybody() {
        gather();
        var nowhere = new ActivityId(Ids.next());

        for (UseCase useCase : useCases().values()) {
            assertThat(people.values())
                    .allMatch(actor -> outcome(useCase, nowhere, actor).equals("none"));
        }
    }

    @Test
    void theIdOfSomebodyElsesActivityIsNoIdForANewOne() {
        gather();
        var id = activities.draft(actors.schoolA());

        assertThat(outcome(this::create, id, actors.schoolA())).isEqualTo("may");
        assertThat(outcome(this::create, id, actors.schoolB())).isEqualTo("none");
        assertThat(outcome(this::create, id, actors.schoolN())).isEqualTo("none");
    }

    private void create(ActivityId id, Actor actor) {
        service.create(id, activities.registration().title("改名").build(), actor);
    }

    private RegistrationBuilder tourOfTheVan() {
        return activities.registration().line(plan.line(Plan.SCIENCE_VAN).id()).resource("桂B12345");
    }

    private String table(ActivityId id) {
        var table = new StringBuilder(row("", people.keySet().stream()));
        useCases()
                .forEach((name, useCase) ->
                        table.append(row(name, people.values().stream().map(actor -> outcome(useCase, id, actor)))));
        return table.toString();
    }

    private String row(String head, Stream<String> cells) {
        var row = new StringBuilder("%-21s".formatted(head));
        var widths = people.keySet().stream()
                .map(name -> Math.max(7, name.length() + 1))
                .iterator();
        cells.forEach(cell -> row.append(("%-" + widths.next() + "s").formatted(cell)));
        return row.toString().stripTrailing() + "\n";
    }

    /** What comes of it; nothing of it is kept. A broken rule is another matter: whoever breaks it may do it in principle. */
    private String outcome(UseCase useCase, ActivityId id, Actor actor) {
        Throwable failure = rolledBack.execute(transaction -> {
            transaction.setRollbackOnly();
            return catchThrowable(() -> useCase.of(id, actor));
        });
        return switch (failure) {
            case null -> "may";
            case RuleViolation ignored -> "may";
            case EditConflict ignored -> "may";
            case RecordNotFound ignored -> "none";
            case AccessDeniedException ignored -> "denied";
            default -> throw new AssertionError("for %s".formatted(actor.role()), failure);
        };
    }
}
