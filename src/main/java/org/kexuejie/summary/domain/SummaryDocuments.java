package org.kexuejie.summary.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kexuejie.document.DocxPaper;
import org.kexuejie.document.DocxPicture;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.media.MediaFile;
import org.kexuejie.media.MediaFileId;
import org.kexuejie.media.MediaFiles;
import org.kexuejie.media.MediaVariant;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Labelled;
import org.kexuejie.summary.ChosenPicture;
import org.kexuejie.summary.CitySummaryView;
import org.kexuejie.summary.ExcusedActivity;
import org.kexuejie.tally.Sums;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A city's summary as an official paper to be stamped, with its statistics and pictures. */
@Component
public class SummaryDocuments {

    private final MediaFiles files;
    private final MessageSource messages;
    private final Clock clock;

    SummaryDocuments(MediaFiles files, MessageSource messages, Clock clock) {
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    /** The day that the paper bears: that of its filing, and until then today. */
    public LocalDate dayOf(CitySummaryView summary) {
        return summary.status().isReceived() && summary.filedAt() != null
                ? FestivalTime.local(summary.filedAt()).toLocalDate()
                : FestivalTime.today(clock);
    }

    public void write(SummarySheet sheet, OutputStream output) throws IOException {
        SummaryPaper content = sheet.paper();
        var paper = new DocxPaper().title(content.title()).flushLeft(text("summary.paper.to"));
        for (SummarySection.Written section : SummarySection.of(content)) {
            paper.heading(section.number() + "、" + label(section.section()));
            section.paragraphs().forEach(paper::body);
        }
        paper.signature(
                text("summary.paper.from", sheet.city().name()), FestivalTime.documentDay(dayOf(sheet.summary())));
        annexes(sheet, paper);
        paper.write(output);
    }

    private void annexes(SummarySheet sheet, DocxPaper paper) throws IOException {
        SummaryPaper content = sheet.paper();
        paper.annex(text("summary.paper.annex", 1), text("summary.paper.statistics"))
                .remark(text("summary.paper.unit", sheet.city().name()))
                .table(columns(), rows(content))
                .remark(text(
                        "summary.paper.coverage",
                        content.figures().coveredCounties(),
                        content.figures().counties()))
                .remark(text("summary.paper.counting"));
        if (!content.excused().isEmpty()) {
            paper.remark(text("summary.paper.excused"));
            for (ExcusedActivity excused : content.excused()) {
                paper.remark(text("summary.paper.excusedLine", excused.unitName(), excused.title(), excused.reason()));
            }
        }
        paper.remark(text("summary.sheet.signatures")).remark(text("summary.paper.mark", content.mark()));
        if (!content.pictures().isEmpty()) {
            paper.annex(text("summary.paper.annex", 2), text("summary.paper.pictures"))
                    .pictures(pictures(
                            content.pictures().stream().filter(sheet::isUsable).toList()));
        }
    }

    private List<XlsxColumn> columns() {
        var columns = new ArrayList<XlsxColumn>();
        columns.add(new XlsxColumn(text("summary.column.LINE"), 18));
        for (FigureColumn column : FigureColumn.values()) {
            columns.add(new XlsxColumn(column.group() == null ? null : label(column.group()), label(column), 8));
        }
        return columns;
    }

    private List<List<String>> rows(SummaryPaper content) {
        var rows = new ArrayList<List<String>>();
        content.figures().lines().forEach(line -> rows.add(row(line.name(), line.sums())));
        rows.add(row(text("summary.column.TOTAL"), content.figures().total()));
        return rows;
    }

    private static List<String> row(String name, Sums sums) {
        var row = new ArrayList<String>();
        row.add(name);
        for (FigureColumn column : FigureColumn.values()) {
            row.add(String.format(Locale.ROOT, "%,d", column.of(sums)));
        }
        return row;
    }

    private List<DocxPicture> pictures(List<ChosenPicture> chosen) {
        Map<MediaFileId, MediaFile> stored = files
                .findAll(chosen.stream().map(ChosenPicture::file).toList())
                .stream()
                .collect(Collectors.toMap(MediaFile::id, Function.identity()));
        return chosen.stream()
                .map(picture -> new DocxPicture(
                        files.open(Objects.requireNonNull(stored.get(picture.file())), MediaVariant.SHOWN),
                        picture.caption()))
                .toList();
    }

    private String label(Labelled term) {
        return text(term.labelKey());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
