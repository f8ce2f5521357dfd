package org.kexuejie.activity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityAction;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.domain.ActivityQueries;
import org.kexuejie.activity.domain.ActivityRow;
import org.kexuejie.activity.domain.BatchReview;
import org.kexuejie.activity.domain.BatchReview.Outcome;
import org.kexuejie.activity.domain.Lookalikes;
import org.kexuejie.activity.domain.ReviewPhrases;
import org.kexuejie.activity.web.BatchResult.Undecided;
import org.kexuejie.shared.RecordNotFound;
import org.kexuejie.shell.Pages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decides on several registrations at once, alike at every step: first what will happen, then how it went with each. */
@Component
class BatchDecisions {

    private static final String VIEW = "activity/batch";

    private final BatchReview review;
    private final ActivityQueries queries;
    private final Lookalikes lookalikes;
    private final ReviewPhrases phrases;
    private final MessageSource messages;

    BatchDecisions(
            BatchReview review,
            ActivityQueries queries,
            Lookalikes lookalikes,
            ReviewPhrases phrases,
            MessageSource messages) {
        this.review = review;
        this.lookalikes = lookalikes;
        this.queries = queries;
        this.phrases = phrases;
        this.messages = messages;
    }

    String preview(@Nullable List<ActivityId> ids, @Nullable ActivityAction decision, Actor actor, Model page) {
        ActivityStatus waiting = Decisions.waitingFor(actor);
        List<ActivityId> chosen = Objects.requireNonNullElse(ids, List.of());
        List<ActivityRow> found = queries.among(chosen, actor);
        if (found.isEmpty() && !chosen.isEmpty()) {
            throw new RecordNotFound("none of the activities " + chosen);
        }
        page.addAttribute(
                "form",
                BatchForm.of(
                        Objects.requireNonNullElse(decision, ActivityAction.APPROVE),
                        found.stream().filter(row -> row.status() == waiting).toList()));
        fill(page, found, actor);
        return VIEW;
    }

    ModelAndView decide(BatchForm form, BindingResult errors, Actor actor, Model page, RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            fill(page, queries.among(form.ids(), actor), actor);
            return Pages.invalid(VIEW);
        }
        List<Outcome> outcomes = form.isReturn()
                ? review.sendBack(form.reasons(), form.field(), actor)
                : review.approve(form.ids(), form.reason(), actor);
        flash.addFlashAttribute("batch", result(form, outcomes));
        return Pages.seeOther(Decisions.list(Decisions.waitingFor(actor), actor));
    }

    private void fill(Model page, List<ActivityRow> found, Actor actor) {
        ActivityStatus waiting = Decisions.waitingFor(actor);
        page.addAttribute("phrases", phrases.of(actor).phrases());
        page.addAttribute("back", Decisions.list(waiting, actor));
        page.addAttribute("lookalikes", lookalikes.among(found, actor));
        page.addAttribute(
                "rows", found.stream().collect(Collectors.toMap(row -> row.id().value(), row -> row)));
        page.addAttribute(
                "decided", found.stream().filter(row -> row.status() != waiting).toList());
    }

    private BatchResult result(BatchForm form, List<Outcome> outcomes) {
        var undecided = new ArrayList<Undecided>();
        for (Outcome outcome : outcomes) {
            for (var violation : outcome.refused()) {
                String why = messages.getMessage(
                        violation.key(), violation.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
                undecided.add(new Undecided(outcome.id().toString(), outcome.title(), why));
            }
        }
        int done = (int) outcomes.stream().filter(Outcome::isDone).count();
        int gone = (int) outcomes.stream().filter(each -> each.title() == null).count();
        return new BatchResult(form.isReturn() ? "RETURN" : "APPROVE", done, gone, undecided);
    }
}
