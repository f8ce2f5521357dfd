package org.kexuejie.insight.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.tally.Sums;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Statistics as a sheet: exactly the rows and the filter of the page. */
@Component
public class StatisticsExport {

    private static final Logger log = LoggerFactory.getLogger(StatisticsExport.class);

    private static final String HELD = "开展";
    private static final String VISITS = "现场参加（人次）";
    private static final String UNITS = "参与单位（去重）";
    private static final List<XlsxColumn> FIGURES = List.of(
            new XlsxColumn(HELD, "活动（项）", 9),
            new XlsxColumn(HELD, "场次（场）", 9),
            new XlsxColumn(VISITS, "青少年", 11),
            new XlsxColumn(VISITS, "教师", 10),
            new XlsxColumn(VISITS, "公众", 10),
            new XlsxColumn("线上（人次，另计）", 11),
            new XlsxColumn(UNITS, "学校（所）", 9),
            new XlsxColumn(UNITS, "校外活动场所（个）", 10),
            new XlsxColumn(UNITS, "示范单位（个）", 9),
            new XlsxColumn("照片（张）", 9));

    private final StatisticsQueries queries;
    private final Clock clock;

    StatisticsExport(StatisticsQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public void write(EditionInfo edition, StatisticsFilter filter, Actor actor, OutputStream output)
            throws IOException {
        log.info("export: {} ({}) takes statistics with {}", actor.name(), actor.id(), filter);
        StatisticsTable table = queries.table(edition, filter, actor);
        String title = "%s活动情况统计表（%s）".formatted(edition.shortName(), table.whole());
        String note = "导出单位：%s　导出时间：%s　只计市级已核数的活动".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var sheet = new XlsxSheet(output, title, note, columns(table.by()))) {
            int number = 0;
            for (StatisticsRow row : table.rows()) {
                sheet.row(cells(++number, row.name(), row.sums()));
            }
            sheet.total(cells(null, "合计", table.total().sums()));
            sheet.closing("联办活动只计一次，记在牵头单位；线上人次另计；参与单位去重，各行相加不等于合计。");
        }
    }

    private static List<XlsxColumn> columns(StatisticsView by) {
        var first = by == StatisticsView.LINE ? new XlsxColumn("板块", 34) : new XlsxColumn("市、县（市、区）", 20);
        return Stream.concat(Stream.of(new XlsxColumn("序号", 6), first), FIGURES.stream())
                .toList();
    }

    private static @Nullable Object[] cells(@Nullable Integer number, String name, Sums sums) {
        return new @Nullable Object[] {
            number,
            name,
            sums.events(),
            sums.sessions(),
            sums.youth(),
            sums.teachers(),
            sums.publicVisits(),
            sums.online(),
            sums.schools(),
            sums.venues(),
            sums.modelUnits(),
            sums.photos()
        };
    }
}
