package org.kexuejie.festival.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kexuejie.account.OfficeOnly;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.festival.ProgrammeSection;
import org.kexuejie.festival.ResponsibleUnit;
import org.kexuejie.festival.Sector;
import org.kexuejie.festival.domain.LineService;
import org.kexuejie.festival.domain.PlanQueries;
import org.kexuejie.shell.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programme lines of both sections (R19-R41). */
@Controller
@OfficeOnly
@RequestMapping(EditionController.LIST + "/{edition}/lines")
class LineController {

    private static final String FORM = "festival/line-form";

    private final PlanQueries plans;
    private final Festival festival;
    private final LineService lines;

    LineController(PlanQueries plans, Festival festival, LineService lines) {
        this.plans = plans;
        this.festival = festival;
        this.lines = lines;
    }

    @GetMapping
    String list(@PathVariable EditionId edition, Model page) {
        List<LineInfo> all = festival.lines(edition);
        List<OrderPage.Section> sections = Arrays.stream(ProgrammeSection.values())
                .map(section -> section(section, all))
                .toList();
        page.addAttribute("page", new OrderPage(PlanPart.LINES, festival.edition(edition), sections));
        return OrderPage.VIEW;
    }

    private static OrderPage.Section section(ProgrammeSection section, List<LineInfo> all) {
        List<OrderPage.Item> items = all.stream()
                .filter(line -> line.section() == section)
                .map(line -> new OrderPage.Item(line.id().value(), line.name(), null, responsibles(line)))
                .toList();
        return new OrderPage.Section(section, "/new?section=" + section, List.of(new OrderPage.Group(null, items)));
    }

    private static String responsibles(LineInfo line) {
        return line.responsibles().stream().map(ResponsibleUnit::name).collect(Collectors.joining("、"));
    }

    @GetMapping("/new")
    String blank(@PathVariable EditionId edition, @RequestParam ProgrammeSection section, Model page) {
        page.addAttribute("form", LineForm.blank(section));
        fill(Editor.ofNew(PlanPart.LINES, edition), page);
        return FORM;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable EditionId edition,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.ofNew(PlanPart.LINES, edition);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(() -> lines.add(edition, Objects.requireNonNull(form.code()), form.toDetails()), editor.list());
    }

    @GetMapping("/{id}")
    String edit(@PathVariable EditionId edition, @PathVariable LineId id, Model page) {
        page.addAttribute("form", LineForm.of(plans.line(edition, id)));
        fill(Editor.of(PlanPart.LINES, edition, id), page);
        return FORM;
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable EditionId edition,
            @PathVariable LineId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Model page,
            RedirectAttributes flash) {
        var editor = Editor.of(PlanPart.LINES, edition, id);
        fill(editor, page);
        return new FormAnswer(FORM, EditionController.SAVED, errors, flash)
                .save(
                        () -> lines.revise(edition, id, form.version(), form.toDetails()),
                        editor.list(),
                        () -> page.addAttribute("standing", plans.line(edition, id)));
    }

    @PostMapping("/order")
    ModelAndView arrange(
            @PathVariable EditionId edition, @ModelAttribute Rearrangement order, RedirectAttributes flash) {
        lines.arrange(edition, order.wanted());
        return order.backTo(PlanPart.LINES.list(edition), flash);
    }

    private void fill(Editor editor, Model page) {
        page.addAttribute("editor", editor);
        page.addAttribute("edition", festival.edition(editor.edition()));
        page.addAttribute("sectors", Sector.values());
    }
}
