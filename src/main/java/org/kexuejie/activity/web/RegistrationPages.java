package org.kexuejie.activity.web;

import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityForm;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityMode;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.activity.Audience;
import org.kexuejie.activity.OrganizerRole;
import org.kexuejie.activity.domain.Lookalikes;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.shell.FormErrors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the registration form shows beside what is typed, and the files that come with it. */
@Component
class RegistrationPages {

    private final Festival festival;
    private final Revisions revisions;
    private final Papers papers;
    private final Lookalikes lookalikes;

    RegistrationPages(Festival festival, Revisions revisions, Papers papers, Lookalikes lookalikes) {
        this.festival = festival;
        this.revisions = revisions;
        this.papers = papers;
        this.lookalikes = lookalikes;
    }

    /** @param standing the activity as it is kept; nothing for a new one */
    void fill(@Nullable ActivityView standing, Actor actor, Model page) {
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
}
