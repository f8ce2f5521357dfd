package org.kexuejie.summary.web;

import java.time.Clock;
import org.kexuejie.account.Actor;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.summary.DeliveryChannel;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the office sees of one summary. */
@Component
class OfficePages {

    static final String VIEW = "summary/office";

    private final SummaryPages pages;
    private final Clock clock;

    OfficePages(SummaryPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    void fill(Model page, SummarySheet sheet, Actor actor) {
        pages.fill(page, sheet, "/office/activities?city=" + sheet.city().code());
        page.addAttribute("channels", DeliveryChannel.values());
        if (!page.containsAttribute("delivery")) {
            page.addAttribute(
                    "delivery", DeliveryForm.blank(sheet.summary().version(), FestivalTime.today(clock), actor));
        }
    }
}
