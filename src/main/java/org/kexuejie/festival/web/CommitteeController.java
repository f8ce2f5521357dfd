package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.CommitteePosition;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.domain.CommitteeService;
import org.kexuejie.festival.domain.PlanQueries;
import org.kexuejie.shell.FormAnswer;
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

/** The committee in the order of rank (R09). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/committee")
class CommitteeController {

    private static final String FORM = "festival/member-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final CommitteeService committee;

    CommitteeController(PlanQueries plans, Festival festival, CommitteeService committee) {
        this.plans = plans;
        this.festival = festival;
        this.committee = committee;
    }

    @GetMapping
    String list(@PathVariable EditionId edition, Model page) {
        List<OrderPage.Item> items = festival.committee(edition).stream()
                .map(member -> new OrderPage.Item(member.id(), member.name(), member.position(), member.title()))
                .toList();
        page.addAttribute("page", OrderPage.ofOne(PlanPart.COMMITTEE, festival.edition(edition), items));
        return OrderPage.VIEW;
    }

    @GetMapping("/new")
    String blank(@PathVariable EditionId edition, Model page) {
        page.addAttribute("form", MemberForm.blank());
        fill(Editor.ofNew(PlanPart.COMMITTEE, edition), page);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.ofNew(PlanPart.COMMITTEE, edition);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(() -> committee.add(edition, form.toDetails()), editor.list());
    }

    @GetMapping("/{id}")
    String edit(@PathVariable EditionId edition, @PathVariable UUID id, Model page) {
        page.addAttribute("form", MemberForm.of(plans.member(edition, id)));
        fill(Editor.of(PlanPart.COMMITTEE, edition, id), page);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MemberForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.of(PlanPart.COMMITTEE, edition, id);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(
                        () -> committee.revise(edition, id, form.version(), form.toDetails()),
                        editor.list(),
                        () -> page.addAttribute("standing", plans.member(edition, id)));
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable EditionId edition, @PathVariable UUID id, RedirectAttributes flash) {
        committee.remove(edition, id);
        flash.addFlashAttribute("notice", "festival.done.removed");
        return Pages.seeOther(PlanPart.COMMITTEE.list(edition));
    }

    @PostMapping("/order")
    ModelAndView arrange(
            @PathVariable EditionId edition, @ModelAttribute Rearrangement order, RedirectAttributes flash) {
        committee.arrange(edition, order.wanted());
        return order.backTo(PlanPart.COMMITTEE.list(edition), flash);
    }

    private void fill(Editor editor, Model page) {
        page.addAttribute("editor", editor);
        page.addAttribute("edition", festival.edition(editor.edition()));
        page.addAttribute("positions", CommitteePosition.values());
    }
}
