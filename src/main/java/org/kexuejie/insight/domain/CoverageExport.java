package org.kexuejie.insight.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.region.City;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Labelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The coverage of the counties as a sheet: exactly the filter of the page. */
@Component
public class CoverageExport {

    private static final Logger log = LoggerFactory.getLogger(CoverageExport.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("市", 12),
            new XlsxColumn("县（市、区）", 22),
            new XlsxColumn("类别", 10),
            new XlsxColumn("中小学校", 12),
            new XlsxColumn("学校数（所）", 10),
            new XlsxColumn("校外活动场所或示范单位", 14),
            new XlsxColumn("场所、示范单位数（个）", 12),
            new XlsxColumn("覆盖情况", 12),
            new XlsxColumn("缺口", 34));

    private final CoverageQueries queries;
    private final MessageSource messages;
    private final Clock clock;

    CoverageExport(CoverageQueries queries, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.messages = messages;
        this.clock = clock;
    }

    public void write(EditionInfo edition, CoverageFilter filter, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes the coverage with {}", actor.name(), actor.id(), filter);
        CoverageBoard board = queries.board(edition, filter, actor);
        String title = edition.shortName() + "县（市、区）覆盖情况表";
        String note = "导出单位：%s　导出时间：%s　已覆盖 %d 个，已安排 %d 个，有缺口 %d 个"
                .formatted(
                        actor.affiliation(),
                        FestivalTime.minute(clock.instant()),
                        board.sums().covered(),
                        board.sums().planned(),
                        board.sums().gaps());
        try (var sheet = new XlsxSheet(output, title, note, COLUMNS)) {
            int number = 0;
            for (CityCoverage city : board.cities()) {
                for (CountyCoverage county : city.counties()) {
                    write(sheet, ++number, city.city(), county);
                }
            }
        }
    }

    private void write(XlsxSheet sheet, int number, City city, CountyCoverage county) {
        sheet.row(
                number,
                city.name(),
                county.county().name(),
                county.county().kind(),
                label(county.school().stage()),
                county.school().units(),
                label(county.venue().stage()),
                county.venue().units(),
                label(county.state()),
                county.gaps().stream().map(this::label).collect(Collectors.joining("；")));
    }

    private String label(Labelled term) {
        return messages.getMessage(term.labelKey(), null, LocaleContextHolder.getLocale());
    }
}
