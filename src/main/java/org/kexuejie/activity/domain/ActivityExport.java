package org.kexuejie.activity.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.festival.Festival;
import org.kexuejie.festival.LineId;
import org.kexuejie.festival.LineInfo;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list of activities as a sheet: exactly the filter of the page, row by row out of the database. */
@Component
public class ActivityExport {

    private static final Logger log = LoggerFactory.getLogger(ActivityExport.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("受理编号", 16),
            new XlsxColumn("活动名称", 36),
            new XlsxColumn("申报单位", 32),
            new XlsxColumn("市", 8),
            new XlsxColumn("县（市、区）", 12),
            new XlsxColumn("所属板块", 24),
            new XlsxColumn("开始时间", 17),
            new XlsxColumn("结束时间", 17),
            new XlsxColumn("状态", 14),
            new XlsxColumn("等待（天）", 11),
            new XlsxColumn("预计青少年（人次）", 12),
            new XlsxColumn("场次", 8),
            new XlsxColumn("参加青少年（人次）", 12),
            new XlsxColumn("报送时间", 17));

    private final ActivityQueries queries;
    private final Festival festival;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    ActivityExport(ActivityQueries queries, Festival festival, Regions regions, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.festival = festival;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void write(EditionInfo edition, ActivityFilter filter, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes the list of activities with {}", actor.name(), actor.id(), filter);
        Map<LineId, String> lines =
                festival.lines(edition.id()).stream().collect(Collectors.toMap(LineInfo::id, LineInfo::shortName));
        LocalDate today = FestivalTime.today(clock);
        String title = edition.shortName() + "活动一览表";
        String note = "导出单位：%s　导出时间：%s　单位：人次、场".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var sheet = new XlsxSheet(output, title, note, COLUMNS);
                Stream<ActivityRow> rows = queries.all(edition.id(), filter, actor)) {
            var number = new int[1];
            rows.forEach(row -> sheet.row(
                    ++number[0],
                    row.receiptNumber(),
                    row.title(),
                    row.organizationName(),
                    regions.city(row.cityCode()).shortName(),
                    regions.county(row.countyCode()).shortName(),
                    row.line() == null ? null : lines.get(row.line()),
                    row.startAt(),
                    row.endAt(),
                    messages.getMessage(row.status().labelKey(), null, LocaleContextHolder.getLocale()),
                    Waiting.days(row, today),
                    row.expectedYouth(),
                    row.sessions(),
                    row.youthVisits(),
                    row.submittedAt()));
        }
    }
}
