package org.kexuejie.summary.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.RuleViolation;
import org.kexuejie.summary.SummaryAction;
import org.kexuejie.summary.SummaryStep;
import org.kexuejie.summary.domain.SummaryDocuments;
import org.kexuejie.summary.domain.SummarySection;
import org.kexuejie.summary.domain.SummarySheet;
import org.kexuejie.trail.Trail;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a summary show of it. */
@Component
class SummaryPages {

    private static final String TRAIL = "city-summary";

    private final SummaryDocuments documents;
    private final Trail trail;
    private final MessageSource messages;
    private final Clock clock;

    SummaryPages(SummaryDocuments documents, Trail trail, MessageSource messages, Clock clock) {
        this.documents = documents;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param list address of the list of activities that the figures count */
    void fill(Model page, SummarySheet sheet, String list) {
        LocalDate due = sheet.edition().settings().citySummaryDueOn();
        page.addAttribute("sheet", sheet);
        page.addAttribute("summary", sheet.summary());
        page.addAttribute("version", sheet.summary().version());
        page.addAttribute("steps", SummaryStep.values());
        page.addAttribute("table", FigureTable.byLine(sheet.figures(), text("summary.column.TOTAL"), list));
        page.addAttribute("sections", SummarySection.of(sheet.paper()));
        page.addAttribute("trail", trail.of(TRAIL, sheet.summary().id().value()));
        page.addAttribute("day", documents.dayOf(sheet.summary()));
        page.addAttribute("due", due);
        page.addAttribute("daysLeft", ChronoUnit.DAYS.between(FestivalTime.today(clock), due));
    }

    /** @throws RuleViolation when the summary cannot be changed now */
    SummarySheet toEdit(SummarySheet sheet) {
        if (!sheet.may(SummaryAction.EDIT.name())) {
            throw RuleViolation.of("summary.rule.impossible.EDIT");
        }
        return sheet;
    }

    /** What can be said of the figures in words, for the city to start from. */
    String overview(SummarySheet sheet) {
        var figures = sheet.figures();
        var total = figures.total();
        return text(
                "summary.overview",
                sheet.city().name(),
                total.events(),
                total.sessions(),
                total.youth(),
                total.teachers(),
                total.publicVisits(),
                total.online(),
                total.schools(),
                total.venues(),
                total.modelUnits(),
                figures.coveredCounties(),
                figures.counties());
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
