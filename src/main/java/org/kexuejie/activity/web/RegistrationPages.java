package org.kexuejie.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.domain.Lookalikes;
import org.kexuejie.autosave.Autosave;
import org.kexuejie.autosave.AutosavedForm;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.UnitNames;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.Characters;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the registration form shows beside what is typed, and the files that come with it. */
@Component
class RegistrationPages {

    private static final String KIND = "registration";
    private static final int FEWEST_CHARACTERS = 2;
    private static final int MOST_UNITS = 10;

    private final Festival festival;
    private final Revisions revisions;
    private final Papers papers;
    private final Lookalikes lookalikes;
    private final Autosave autosave;
    private final UnitNames units;
    private final Regions regions;

    RegistrationPages(
            Festival festival,
            Revisions revisions,
            Papers papers,
            Lookalikes lookalikes,
            Autosave autosave,
            UnitNames units,
            Regions regions) {
        this.festival = festival;
        this.revisions = revisions;
        this.papers = papers;
        this.lookalikes = lookalikes;
        this.autosave = autosave;
        this.units = units;
        this.regions = regions;
    }

    /** Opens the form with what was typed into it last. @param standing the activity as it is kept; nothing for a new one */
    void open(RegistrationForm form, @Nullable ActivityView standing, Actor actor, Model page) {
        page.addAttribute("form", form);
        autosave.open(nameOf(form.activityId()), form.version(), RegistrationForm.class, actor, page);
        fill(standing, actor, page);
    }

    /** Shows the form once more with what was sent. */
    void showAgain(RegistrationForm form, @Nullable ActivityView standing, Actor actor, Model page) {
        autosave.goOn(nameOf(form.activityId()), actor, page);
        fill(standing, actor, page);
    }

    private void fill(@Nullable ActivityView standing, Actor actor, Model page) {
        EditionInfo edition = festival.current();
        page.addAttribute("edition", edition);
        page.addAttribute("lineGroups", LineChoices.of(festival.lines(edition.id())));
        page.addAttribute("resourceLines", LineChoices.needingResource(festival.lines(edition.id())));
        page.addAttribute("allForms", ActivityForm.values());
        page.addAttribute("modes", ActivityMode.values());
        page.addAttribute("audiences", Audience.values());
        page.addAttribute("organizerRoles", OrganizerRole.values());
        if (standing != null) {
            page.addAttribute("revision", revisions.of(standing));
            page.addAttribute("returnReason", standing.returnReason());
            page.addAttribute("returnField", standing.returnField());
            page.addAttribute("papers", papers.of(standing.registration()));
            page.addAttribute("lookalikes", lookalikes.of(standing, actor));
        }
    }

    /** Offers units of the register whose names contain this, once two characters of it are typed. */
    void offerUnits(@Nullable String text, Model page) {
        page.addAttribute(
                "units",
                text == null || Characters.in(text) < FEWEST_CHARACTERS
                        ? List.of()
                        : units.containing(text, MOST_UNITS));
        page.addAttribute("regions", regions);
    }

    /** Keeps the files that were chosen; those that cannot be taken are said at their fields. */
    void attach(ActivityId id, RegistrationForm form, BindingResult errors, Actor actor) {
        form.chosen().forEach((paper, file) -> {
            try {
                papers.attach(id, paper, file, actor);
            } catch (RuleViolation refused) {
                FormErrors.add(refused, errors);
            }
        });
    }

    /** Nobody goes on with what was typed and not saved. */
    void forget(ActivityId id, Actor actor) {
        autosave.forget(nameOf(id), actor);
    }

    /** What the actor has typed and never saved, not even as a draft; the newest first. */
    List<AutosavedForm> unsaved(Actor actor) {
        return autosave.unsaved(KIND, actor).stream()
                .filter(typed -> typed.field("version") == null)
                .toList();
    }

    private static String nameOf(ActivityId id) {
        return Autosave.name(KIND, id.value());
    }
}
