package org.kexuejie.organization.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kexuejie.account.Actor;
import org.kexuejie.account.IssuedInvitation;
import org.kexuejie.document.XlsxColumn;
import org.kexuejie.document.XlsxSheet;
import org.kexuejie.shared.FestivalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Links of invitations as a sheet, to be sent on one by one. */
@Component
public class InvitationExport {

    private static final Logger log = LoggerFactory.getLogger(InvitationExport.class);

    private static final List<XlsxColumn> COLUMNS = List.of(
            new XlsxColumn("序号", 6),
            new XlsxColumn("单位", 36),
            new XlsxColumn("使用人", 12),
            new XlsxColumn("邀请链接", 64),
            new XlsxColumn("邀请码", 38),
            new XlsxColumn("有效期至", 18));

    private final Clock clock;

    InvitationExport(Clock clock) {
        this.clock = clock;
    }

    /** @param link makes the link of a code */
    public void write(List<IssuedInvitation> issued, UnaryOperator<String> link, Actor actor, OutputStream output)
            throws IOException {
        log.info("export: {} ({}) takes {} links of invitations", actor.name(), actor.id(), issued.size());
        String note = "每个链接只能用一次，请逐个发给本人，不要发在群里。导出单位：%s　导出时间：%s"
                .formatted(actor.affiliation(), FestivalTime.minute(clock.instant()));
        try (var sheet = new XlsxSheet(output, "账号邀请链接", note, COLUMNS)) {
            int number = 0;
            for (IssuedInvitation each : issued) {
                sheet.row(
                        ++number,
                        each.invitation().affiliation(),
                        each.invitation().holder(),
                        link.apply(each.code()),
                        each.code(),
                        each.invitation().expiresAt());
            }
        }
    }
}
