package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import java.util.List;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.TargetId;
import org.kexuejie.festival.TargetInfo;
import org.kexuejie.festival.TargetRule;
import org.kexuejie.festival.TargetWording;
import org.kexuejie.festival.domain.PlanQueries;
import org.kexuejie.festival.domain.TargetService;
import org.kexuejie.shell.FormAnswer;
import org.kexuejie.shell.OptionGroup;
import org.kexuejie.shell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The targets of the plan. */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/targets")
class TargetEditController {

    private static final String FORM = "festival/target-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final TargetService targets;

    TargetEditController(PlanQueries plans, Festival festival, TargetService targets) {
        this.plans = plans;
        this.festival = festival;
        this.targets = targets;
    }

    @GetMapping
    String list(@PathVariable EditionId edition, Model page) {
        List<OrderPage.Item> items = festival.targets(edition).stream()
                .map(target -> new OrderPage.Item(target.id().value(), target.label(), target.wording(), goal(target)))
                .toList();
        page.addAttribute("page", OrderPage.ofOne(PlanPart.TARGETS, festival.edition(edition), items));
        return OrderPage.VIEW;
    }

    private static String goal(TargetInfo target) {
        return target.amount() == null
                ? target.source()
                : "%,d %s，%s".formatted(target.amount(), target.unit(), target.source());
    }

    @GetMapping("/new")
    String blank(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", TargetForm.blank());
        fill(Editor.ofNew(PlanPart.TARGETS, edition), page);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.ofNew(PlanPart.TARGETS, edition);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(() -> targets.add(edition, form.toDetails()), editor.list());
    }

    @GetMapping("/{id}")
    String edit(@PathVariable EditionId edition, @PathVariable TargetId id, Model page) {
        page.addAttribute("form", TargetForm.of(plans.target(edition, id)));
        fill(Editor.of(PlanPart.TARGETS, edition, id), page);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @PathVariable TargetId id,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.of(PlanPart.TARGETS, edition, id);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(
                        () -> targets.revise(edition, id, form.version(), form.toDetails()),
                        editor.list(),
                        () -> page.addAttribute("standing", plans.target(edition, id)));
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable EditionId edition, @PathVariable TargetId id, RedirectAttributes flash) {
        targets.remove(edition, id);
        flash.addFlashAttribute("notice", "festival.done.removed");
        return Pages.seeOther(PlanPart.TARGETS.list(edition));
    }

    @PostMapping("/order")
    ModelAndView arrange(
            @PathVariable EditionId edition, @ModelAttribute Rearrangement order, RedirectAttributes flash) {
        targets.arrange(edition, order.wanted());
        return order.backTo(PlanPart.TARGETS.list(edition), flash);
    }

    private void fill(Editor editor, Model page) {
        page.addAttribute("editor", editor);
        page.addAttribute("edition", festival.edition(editor.edition()));
        page.addAttribute("rules", TargetRule.values());
        page.addAttribute("wordings", TargetWording.values());
        page.addAttribute(
                "lines",
                OptionGroup.plain(festival.lines(editor.edition()).stream()
                        .map(line -> new OptionGroup.Option(line.id().toString(), line.shortName()))
                        .toList()));
    }
}
