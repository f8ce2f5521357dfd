package org.kexuejie;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.Photo;
import org.kexuejie.activity.domain.ActivityService;
import org.kexuejie.deadline.DeadlineKind;
import org.kexuejie.deadline.ExtensionId;
import org.kexuejie.deadline.domain.ExtensionScope;
import org.kexuejie.deadline.domain.ExtensionService;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.Affiliation;
import org.kexuejie.organization.CityTeamInfo;
import org.kexuejie.organization.domain.CityTeamService;
import org.kexuejie.organization.domain.ImportSteps;
import org.kexuejie.organization.domain.InvitationDesk;
import org.kexuejie.shared.Ids;
import org.kexuejie.testing.ActivityMother;
import org.kexuejie.testing.Actors;
import org.kexuejie.testing.ApplicationMother;
import org.kexuejie.testing.FestivalMoment;
import org.kexuejie.testing.SummaryMother;
import org.kexuejie.testing.Teams;
import org.kexuejie.testing.UnitMother;

/**
 * Makes the records that lines of the access matrix are about, each a record of {@code venue-a}: a unit in 三江,
 * 柳州, or of that city. A new kind of record is one more line here: its name in the table, and the parts of an address
 * that lead to it.
 */
class AccessRecords {

    private final Map<String, Supplier<Map<String, String>>> kinds = new HashMap<>();
    private final Actors actors;
    private final ActivityService activities;

    AccessRecords(
            Actors actors,
            ActivityMother activityMother,
            ActivityService activities,
            CityTeamService teams,
            SummaryMother summaries,
            ImportSteps imports,
            Festival festival,
            ExtensionService extensions,
            InvitationDesk invitations,
            ApplicationMother applications) {
        this.actors = actors;
        this.activities = activities;
        addPeople(teams);
        addInvitations(invitations);
        addApplications(applications);
        addActivities(activityMother);
        kinds.put("summary", () -> Map.of("id", text(summaries.filed(actors.liuzhou(), actors.venueA()))));
        addPlan(festival);
        kinds.put(
                "extension",
                () -> Map.of("id", text(extension(extensions, festival.current().id()))));
        kinds.put("import-city", () -> Map.of("id", text(imports.checked(actors.liuzhou()))));
        kinds.put("import-office", () -> Map.of("id", text(imports.checked(actors.office()))));
        kinds.put("autosave", () -> Map.of("form", "registration-" + Ids.next()));
        kinds.put("help", () -> Map.of("name", "register"));
    }

    private ExtensionId extension(ExtensionService extensions, EditionId edition) {
        var id = new ExtensionId(Ids.next());
        extensions.grant(
                id,
                edition,
                DeadlineKind.REPORT,
                ExtensionScope.EVERYBODY,
                FestivalMoment.at("2020-10-15T18:00"),
                "台风停课",
                actors.office());
        return id;
    }

    private void addPeople(CityTeamService teams) {
        kinds.put("unit", () -> Map.of("id", text(Actors.unitOf(actors.venueA()))));
        kinds.put("account-unit", () -> Map.of("id", text(actors.venueA().id())));
        kinds.put("account-city", () -> Map.of("id", text(actors.nanning().id())));
        kinds.put("team", () -> {
            teams.save(CityTeamInfo.NEW, Teams.complete(), actors.liuzhou());
            return Map.of("city", Actors.LIUZHOU);
        });
    }

    private void addInvitations(InvitationDesk desk) {
        var guest = new InvitationDesk.Guest("韦老师", "新单位");
        Supplier<IssuedInvitation> unit =
                () -> desk.inviteUnit(Actors.unitOf(actors.venueA()), guest, actors.liuzhou());
        kinds.put(
                "invitation-unit",
                () -> Map.of("id", text(unit.get().invitation().id())));
        kinds.put("invitation-link", () -> Map.of("code", unit.get().code()));
        kinds.put("invitation-city", () -> {
            IssuedInvitation city = desk.inviteCity("450300", guest, actors.office());
            return Map.of("id", text(city.invitation().id()));
        });
    }

    private void addApplications(ApplicationMother mother) {
        var unit = UnitMother.aUnit("新来的小学").county(Actors.SANJIANG);
        kinds.put("application-typed", () -> Map.of("code", mother.typed(unit)));
        kinds.put(
                "application-city",
                () -> Map.of("id", text(mother.of(mother.submitted(unit)).id())));
        kinds.put(
                "application-office",
                () -> Map.of(
                        "id",
                        text(mother.of(mother.submitted(unit.affiliation(Affiliation.REGION)))
                                .id())));
    }

    private void addActivities(ActivityMother mother) {
        for (ActivityStatus status : ActivityStatus.values()) {
            String state = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            kinds.put("activity-" + state, () -> Map.of("id", text(mother.in(status, actors.venueA()))));
        }
        kinds.put("activity-to-report", () -> Map.of("id", text(mother.readyToReport(actors.venueA()))));
        kinds.put("activity-version", () -> Map.of("id", text(mother.submitted(actors.venueA())), "number", "1"));
        kinds.put("photo", () -> {
            ActivityId id = mother.readyToReport(actors.venueA());
            return Map.of("id", text(id), "photo", text(photoOf(id).id()));
        });
        kinds.put("photo-verified", () -> {
            ActivityId id = mother.verified(actors.venueA());
            return Map.of("id", text(id), "photo", text(photoOf(id).id()));
        });
        kinds.put(
                "photo-public",
                () -> Map.of(
                        "photo", text(photoOf(mother.verified(actors.venueA())).id())));
        kinds.put(
                "upload",
                () -> Map.of("id", text(mother.readyToReport(actors.venueA())), "upload", text(UUID.randomUUID())));
        kinds.put(
                "media",
                () -> Map.of(
                        "id", text(photoOf(mother.reported(actors.venueA())).file())));
    }

    private Photo photoOf(ActivityId id) {
        return activities.show(id, actors.venueA()).activity().photos().getFirst();
    }

    private void addPlan(Festival festival) {
        EditionId edition = festival.current().id();
        kinds.put("edition", () -> Map.of("edition", text(edition)));
        kinds.put(
                "committee",
                () -> partOf(edition, festival.committee(edition).getFirst().id()));
        kinds.put(
                "carrier",
                () -> partOf(edition, festival.organizations(edition).getFirst().id()));
        kinds.put(
                "line", () -> partOf(edition, festival.lines(edition).getFirst().id()));
        kinds.put(
                "target",
                () -> partOf(edition, festival.targets(edition).getFirst().id()));
        kinds.put(
                "venue",
                () -> partOf(edition, festival.venues(edition).getFirst().id()));
    }

    private static Map<String, String> partOf(EditionId edition, Object id) {
        return Map.of("edition", text(edition), "id", text(id));
    }

    private static String text(Object id) {
        return id.toString();
    }

    /** Makes a record, and says by which parts of an address it is found. */
    Map<String, String> make(String kind) {
        var maker = kinds.get(kind);
        if (maker == null) {
            throw new AssertionError("AccessRecords makes no " + kind);
        }
        return maker.get();
    }
}
