package org.kexuejie.organization.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.organization.Contact;
import org.kexuejie.organization.ModelAward;
import org.kexuejie.organization.OrganizationDetails;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A list of units as a sheet: exactly the filter of the page. */
@Component
public class UnitExport {

    private static final Logger log = LoggerFactory.getLogger(UnitExport.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("单位全称", 40),
            new XlsxColumn("市", 10),
            new XlsxColumn("县（市、区）", 18),
            new XlsxColumn("所在开发区", 18),
            new XlsxColumn("类别", 20),
            new XlsxColumn("隶属关系", 10),
            new XlsxColumn("身份标签", 30),
            new XlsxColumn("示范单位批次", 12),
            new XlsxColumn("授予年份", 10),
            new XlsxColumn("统一社会信用代码", 24),
            new XlsxColumn("学校标识码", 14),
            new XlsxColumn("地址", 36),
            new XlsxColumn("负责人", 12),
            new XlsxColumn("负责人职务", 12),
            new XlsxColumn("负责人电话", 18),
            new XlsxColumn("联系人", 12),
            new XlsxColumn("联系人职务", 12),
            new XlsxColumn("联系电话", 18),
            new XlsxColumn("邮箱", 24),
            new XlsxColumn("微信", 18),
            new XlsxColumn("在校（受众）学生数（人）", 14),
            new XlsxColumn("科技辅导员（人）", 12),
            new XlsxColumn("状态", 10),
            new XlsxColumn("登记表", 10),
            new XlsxColumn("账号数", 8));

    private final UnitQueries queries;
    private final Regions regions;
    private final MessageSource messages;
    private final Clock clock;

    UnitExport(UnitQueries queries, Regions regions, MessageSource messages, Clock clock) {
        this.queries = queries;
        this.regions = regions;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void write(UnitFilter filter, Actor actor, OutputStream output) throws IOException {
        log.info("export: {} ({}) takes the list of units with {}", actor.name(), actor.id(), filter);
        String note = "导出单位：%s　导出时间：%s".formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var sheet = new XlsxSheet(output, "单位名录", note, COLUMNS);
                Stream<UnitRow> rows = queries.all(filter, actor)) {
            var number = new int[1];
            rows.forEach(row -> sheet.row(cells(++number[0], row)));
        }
    }

    private @Nullable Object[] cells(int number, UnitRow row) {
        OrganizationDetails unit = row.details();
        Contact contact = unit.contact();
        ModelAward award = unit.award();
        return new @Nullable Object[] {
            number,
            unit.name(),
            regions.city(row.cityCode()).name(),
            regions.county(unit.countyCode()).name(),
            unit.zone(),
            label(unit.kind().labelKey()),
            label(unit.affiliation().labelKey()),
            unit.tags().stream().sorted().map(tag -> label(tag.labelKey())).collect(Collectors.joining("、")),
            award == null ? null : award.batch(),
            award == null ? null : String.valueOf(award.year()),
            unit.codes().creditCode(),
            unit.codes().schoolCode(),
            unit.address(),
            contact.leaderName(),
            contact.leaderTitle(),
            contact.leaderPhone(),
            contact.contactName(),
            contact.contactTitle(),
            contact.contactPhone(),
            contact.contactEmail(),
            contact.contactWechat(),
            unit.studentCount(),
            unit.counselorCount(),
            label(row.active() ? "organization.state.active" : "organization.state.suspended"),
            row.scanned() ? "已上传" : "未上传",
            row.accounts()
        };
    }

    private String label(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
