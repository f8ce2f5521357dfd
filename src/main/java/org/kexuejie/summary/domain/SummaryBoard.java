package org.kexuejie.summary.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.Festival;
import org.kexuejie.organization.CityTeamLine;
import org.kexuejie.organization.CityTeams;
import org.kexuejie.shared.FestivalTime;
import org.kexuejie.shared.Moments;
import org.kexuejie.summary.CitySummaryId;
import org.kexuejie.summary.CitySummaryLine;
import org.kexuejie.summary.Summaries;
import org.kexuejie.summary.SummaryStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each of the cities stands with its summary. */
@Component
@Transactional(readOnly = true)
class SummaryBoard implements Summaries {

    private final JdbcClient jdbc;
    private final Festival festival;
    private final CityTeams teams;

    SummaryBoard(JdbcClient jdbc, Festival festival, CityTeams teams) {
        this.jdbc = jdbc;
        this.festival = festival;
        this.teams = teams;
    }

    @Override
    public List<CitySummaryLine> board(EditionId edition) {
        Instant closing = closing(festival.edition(edition).settings().citySummaryDueOn());
        Map<String, CityTeamLine> contacts =
                teams.board(edition).stream().collect(Collectors.toMap(CityTeamLine::cityCode, Function.identity()));
        return jdbc.sql("""
                select d.code, s.id, s.status, s.filed_at, s.first_filed_at, s.accepted_at, p.received_on
                from division d
                left join city_summary s on s.city_code = d.code and s.edition_id = :edition
                left join city_summary_delivery p on p.summary_id = s.id and p.channel = 'PAPER'
                where d.level = 'city' order by d.code
                """)
                .param("edition", edition.value())
                .query((row, number) -> line(row, closing, contacts.get(row.getString("code"))))
                .list();
    }

    /** The moment from which on a filing is late: the end of the last day. */
    static Instant closing(LocalDate lastDay) {
        return FestivalTime.instant(lastDay.plusDays(1).atStartOfDay());
    }

    private static CitySummaryLine line(ResultSet row, Instant closing, @Nullable CityTeamLine contact)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        @Nullable Instant firstFiledAt = Moments.in(row, "first_filed_at");
        return new CitySummaryLine(
                row.getString("code"),
                id == null ? null : new CitySummaryId(id),
                id == null ? SummaryStatus.NONE : SummaryStatus.valueOf(row.getString("status")),
                Moments.in(row, "filed_at"),
                Moments.in(row, "accepted_at"),
                firstFiledAt != null && firstFiledAt.isBefore(closing),
                row.getObject("received_on", LocalDate.class),
                contact == null ? null : contact.liaison(),
                contact == null ? null : contact.phone());
    }
}
