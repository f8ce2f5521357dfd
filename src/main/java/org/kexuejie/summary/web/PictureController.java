package org.kexuejie.summary.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.account.CityTeamOnly;
import org.kexuejie.activity.EvidencePhoto;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shell.Pages;
import org.kexuejie.summary.domain.CitySummaryService;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city chooses the pictures of its summary out of its verified evidence (R55). */
@Controller
@CityTeamOnly
@RequestMapping("/city/summary/pictures")
class PictureController {

    private static final String VIEW = "summary/pictures";
    private static final int PER_PAGE = 24;

    private final CitySummaryService summaries;
    private final SummaryPages pages;

    PictureController(CitySummaryService summaries, SummaryPages pages) {
        this.summaries = summaries;
        this.pages = pages;
    }

    @GetMapping
    String list(@RequestParam(name = "page", defaultValue = "1") int number, Actor actor, Model page) {
        fill(page, pages.toEdit(summaries.sheet(actor)), number, actor);
        return VIEW;
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam int version,
            @RequestParam(name = "page", defaultValue = "1") int number,
            @RequestParam(required = false) @Nullable List<UUID> picked,
            @RequestParam(required = false) boolean done,
            Actor actor,
            Model page,
            RedirectAttributes flash) {
        pages.toEdit(summaries.sheet(actor));
        List<MediaFileId> files = picked == null
                ? List.of()
                : picked.stream().distinct().map(MediaFileId::new).toList();
        int chosen;
        try {
            chosen = summaries.choosePictures(version, files, actor);
        } catch (OptimisticLockingFailureException conflict) {
            fill(page, summaries.sheet(actor), number, actor);
            return Pages.conflict(VIEW);
        }
        flash.addFlashAttribute("notice", "summary.done.pictures");
        flash.addFlashAttribute("noticeArguments", new Object[] {chosen});
        return Pages.seeOther(done ? "/city/summary" : "/city/summary/pictures?page=" + number);
    }

    private void fill(Model page, SummarySheet sheet, int number, Actor actor) {
        pages.fill(page, sheet, CitySummaryController.RECORDS);
        Paged<EvidencePhoto> evidence = summaries.evidence(actor, new PageQuery(number, PER_PAGE));
        Set<MediaFileId> chosen = new HashSet<>();
        sheet.summary().pictures().forEach(picture -> chosen.add(picture.file()));
        page.addAttribute("evidence", evidence);
        page.addAttribute(
                "offered",
                evidence.rows().stream()
                        .filter(photo -> !chosen.contains(photo.file()))
                        .toList());
        page.addAttribute("fewest", sheet.edition().settings().minSummaryPictures());
    }
}
