package org.kexuejie.summary.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kexuejie.account.Actor;
import org.kexuejie.document.Download;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.summary.domain.SummaryDocuments;
import org.kexuejie.summary.domain.SummaryExport;
import org.kexuejie.summary.domain.SummarySheet;
import org.springframework.stereotype.Component;

/** Hands out a summary as documents, under the names that offices give them. */
@Component
class PaperPages {

    private final SummaryDocuments documents;
    private final SummaryExport export;

    PaperPages(SummaryDocuments documents, SummaryExport export) {
        this.documents = documents;
        this.export = export;
    }

    void paper(SummarySheet sheet, HttpServletResponse response) throws IOException {
        documents.write(sheet, Download.docx(response, sheet.paper().title() + "_" + day(sheet)));
    }

    void statistics(SummarySheet sheet, Actor actor, HttpServletResponse response) throws IOException {
        String name = "%s活动情况统计表(%s)_%s"
                .formatted(sheet.edition().shortName(), sheet.city().name(), day(sheet));
        export.statistics(sheet, actor, Download.xlsx(response, name));
    }

    private String day(SummarySheet sheet) {
        return FestivalTime.compactDay(documents.dayOf(sheet.summary()));
    }
}
