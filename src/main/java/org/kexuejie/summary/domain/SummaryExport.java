package org.kexuejie.summary.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Labelled;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.SummaryFigures;
import org.kexuejie.tally.Sums;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Statistics, board and totals as sheets in office style, each exactly what its page shows. */
@Component
public class SummaryExport {

    private static final Logger log = LoggerFactory.getLogger(SummaryExport.class);

    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    SummaryExport(Regions regions, MessageSource messages, Clock clock) {
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    /** The statistics of a city by programme line (F05). */
    public void statistics(SummarySheet sheet, Actor actor, OutputStream output) throws IOException {
        String city = sheet.city().name();
        log.info("export: {} ({}) takes the statistics of {}", actor.name(), actor.id(), city);
        String title = text("summary.sheet.statistics", sheet.edition().shortName(), city);
        String note = text("summary.sheet.statisticsNote", city, today());
        SummaryFigures figures = sheet.figures();
        try (var xlsx = new XlsxSheet(output, title, note, columns(text("summary.column.LINE"), 30))) {
            lines(xlsx, figures);
            xlsx.closing(text("summary.paper.coverage", figures.coveredCounties(), figures.counties()));
            xlsx.closing(text("summary.paper.counting"));
            xlsx.closing(text("summary.sheet.signatures"));
        }
    }

    /** The totals of the region: by city, and below by programme line. */
    public void totals(EditionInfo edition, RegionTotals totals, boolean withFiled, Actor actor, OutputStream output)
            throws IOException {
        log.info("export: {} ({}) takes the totals of the region, filed too: {}", actor.name(), actor.id(), withFiled);
        String title = text("summary.sheet.totals", edition.shortName());
        String basis = text(withFiled ? "summary.totals.withFiled" : "summary.totals.accepted", totals.counted());
        String note = text("summary.sheet.totalsNote", today(), basis);
        try (var xlsx = new XlsxSheet(output, title, note, columns(text("summary.column.CITY"), 30))) {
            int number = 0;
            for (RegionTotals.Share share : totals.cities()) {
                xlsx.row(row(++number, share.city().name(), share.sums()));
            }
            xlsx.total(row(null, text("summary.column.TOTAL"), totals.region().total()));
            xlsx.closing(text("summary.sheet.byLine"));
            lines(xlsx, totals.region());
            xlsx.closing(text(
                    "summary.paper.coverage",
                    totals.region().coveredCounties(),
                    totals.region().counties()));
            xlsx.closing(text("summary.paper.counting"));
        }
    }

    /** Which city has handed in when, and what of it is here. */
    public void board(EditionInfo edition, List<CitySummaryLine> board, Actor actor, OutputStream output)
            throws IOException {
        log.info("export: {} ({}) takes the board of summaries", actor.name(), actor.id());
        String title = text("summary.sheet.board", edition.shortName());
        String note = text(
                "summary.sheet.boardNote",
                today(),
                FestivalTime.documentDay(edition.settings().citySummaryDueOn()));
        var columns = List.of(
                new XlsxColumn("序号", 6),
                new XlsxColumn(text("summary.column.CITY"), 12),
                new XlsxColumn(text("summary.board.status"), 12),
                new XlsxColumn(text("summary.board.filedAt"), 18),
                new XlsxColumn(text("summary.board.onTime"), 12),
                new XlsxColumn(text("summary.board.acceptedAt"), 18),
                new XlsxColumn(text("summary.board.paper"), 14),
                new XlsxColumn(text("summary.board.liaison"), 12),
                new XlsxColumn(text("summary.board.phone"), 16));
        try (var xlsx = new XlsxSheet(output, title, note, columns)) {
            int number = 0;
            for (CitySummaryLine line : board) {
                xlsx.row(
                        ++number,
                        regions.city(line.cityCode()).name(),
                        label(line.status()),
                        line.filedAt(),
                        line.wasFiled() ? text(line.onTime() ? "summary.board.inTime" : "summary.board.late") : null,
                        line.acceptedAt(),
                        line.paperReceivedOn(),
                        line.liaison(),
                        line.phone());
            }
        }
    }

    private void lines(XlsxSheet xlsx, SummaryFigures figures) {
        int number = 0;
        for (SummaryFigures.Line line : figures.lines()) {
            xlsx.row(row(++number, line.name(), line.sums()));
        }
        xlsx.total(row(null, text("summary.column.TOTAL"), figures.total()));
    }

    private List<XlsxColumn> columns(String first, int width) {
        Stream<XlsxColumn> head = Stream.of(new XlsxColumn("序号", 6), new XlsxColumn(first, width));
        Stream<XlsxColumn> figures = Stream.of(FigureColumn.values())
                .map(column ->
                        new XlsxColumn(column.group() == null ? null : label(column.group()), label(column), 12));
        return Stream.concat(head, figures).toList();
    }

    private static @Nullable Object[] row(@Nullable Integer number, String name, @Nullable Sums sums) {
        var row = new ArrayList<@Nullable Object>();
        row.add(number);
        row.add(name);
        for (FigureColumn column : FigureColumn.values()) {
            row.add(sums == null ? null : column.of(sums));
        }
        return row.toArray();
    }

    private String today() {
        return FestivalTime.documentDay(FestivalTime.today(clock));
    }

    private String label(Labelled term) {
        return text(term.labelKey());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
