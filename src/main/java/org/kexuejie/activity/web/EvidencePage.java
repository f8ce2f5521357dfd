package org.kexuejie.activity.web;

import org.kexuejie.account.Actor;
import org.kexuejie.activity.ActivityView;
import org.kexuejie.media.MediaUploads;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page shows on which the evidence of a report is brought together. */
@Component
class EvidencePage {

    static final String VIEW = "activity/photos";

    private final ReportPages pages;
    private final PhotoIntake intake;
    private final MediaUploads uploads;

    EvidencePage(ReportPages pages, PhotoIntake intake, MediaUploads uploads) {
        this.pages = pages;
        this.intake = intake;
        this.uploads = uploads;
    }

    void fill(Model page, ActivityView activity, PhotoForm form, Actor actor) {
        pages.fill(page, activity);
        if (!page.containsAttribute("paperForm")) {
            page.addAttribute("paperForm", new PaperForm(null, null));
        }
        PhotoPages.choices(page);
        page.addAttribute("waiting", intake.waiting(activity.id(), form.uploads(), actor));
        page.addAttribute("largest", uploads.largest());
        page.addAttribute("largestFilm", uploads.largestFilm());
    }
}
