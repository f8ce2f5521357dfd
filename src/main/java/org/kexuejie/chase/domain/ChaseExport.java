package org.kexuejie.chase.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.festival.EditionInfo;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be chased as a sheet: exactly the filter of the page. */
@Component
public class ChaseExport {

    private static final Logger log = LoggerFactory.getLogger(ChaseExport.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("市", 10),
            new XlsxColumn("县（市、区）", 18),
            new XlsxColumn("单位", 40),
            new XlsxColumn("类别", 18),
            new XlsxColumn("所缺事项", 18),
            new XlsxColumn("活动名称", 32),
            new XlsxColumn("县覆盖需要", 10),
            new XlsxColumn("开始时间", 18),
            new XlsxColumn("截止时间", 18),
            new XlsxColumn("逾期（天）", 10),
            new XlsxColumn("联系人", 12),
            new XlsxColumn("联系电话", 18),
            new XlsxColumn("催报次数", 10),
            new XlsxColumn("最近催报", 18),
            new XlsxColumn("催报单位", 26));

    private final ChaseQueries queries;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    ChaseExport(ChaseQueries queries, Regions regions, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void write(EditionInfo edition, ChaseFilter filter, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes what is to be chased with {}", actor.name(), actor.id(), filter);
        String note = "导出单位：%s　导出时间：%s".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        LocalDate today = FestivalTime.today(clock);
        try (var sheet = new XlsxSheet(output, edition.shortName() + "催报清单", note, COLUMNS);
                Stream<ChaseGap> gaps = queries.all(edition, filter, actor)) {
            var number = new int[1];
            gaps.forEach(gap -> sheet.row(cells(++number[0], gap, today)));
        }
    }

    private @Nullable Object[] cells(int number, ChaseGap gap, LocalDate today) {
        return new @Nullable Object[] {
            number,
            regions.city(gap.cityCode()).name(),
            regions.county(gap.countyCode()).name(),
            gap.unitName(),
            label(gap.kind().labelKey()),
            label(gap.cause().labelKey()),
            gap.title(),
            gap.needed() ? "是" : null,
            gap.since(),
            gap.due(),
            daysOver(gap, today),
            gap.contactName(),
            gap.contactPhone(),
            gap.times(),
            gap.lastAt(),
            gap.lastBy()
        };
    }

    /** Days since the last one on which it could be handed in; nothing while there is time. */
    public static @Nullable Long daysOver(ChaseGap gap, LocalDate today) {
        Instant due = gap.due();
        if (due == null) {
            return null;
        }
        LocalDate last = FestivalTime.local(due.minusMillis(1)).toLocalDate();
        return today.isAfter(last) ? ChronoUnit.DAYS.between(last, today) : null;
    }

    private String label(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
