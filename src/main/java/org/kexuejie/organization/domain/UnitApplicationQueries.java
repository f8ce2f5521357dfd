package org.kexuejie.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.account.Actor;
import org.kexuejie.organization.ApplicationState;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.region.Regions;
import org.kexuejie.shared.PageQuery;
import org.kexuejie.shared.Paged;
import org.kexuejie.shared.SqlFilter;
import org.kexuejie.shared.TextLikeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of applications, and what on the register may be the same. */
@Component
@Transactional(readOnly = true)
public class UnitApplicationQueries {

    private static final int MOST_SIMILAR = 10;

    private final JdbcClient jdbc;
    private final Regions regions;

    UnitApplicationQueries(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** Those that wait longest first; those that the applicant has not handed in are left out. */
    public Paged<UnitApplicationRow> list(@Nullable ApplicationState state, Actor actor, PageQuery page) {
        SqlFilter where = where(actor).where("state = :state", "state", state);
        long total = jdbc.sql("select count(*) from unit_application" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select *, details ->> 'name' as name, details ->> 'kind' as kind from unit_application"
                        + where.clause() + " order by (state = 'SUBMITTED') desc, arrived_at, id"
                        + " limit :limit offset :offset")
                .params(where.parameters())
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(UnitApplicationQueries::row)
                .list();
        return new Paged<>(rows, total, page);
    }

    /** How many wait for the actor's decision. */
    public long waiting(Actor actor) {
        SqlFilter where = where(actor).where("state = 'SUBMITTED'");
        return jdbc.sql("select count(*) from unit_application" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** The units of the same city with one of its codes or a name that is alike, the same code first. */
    public List<SimilarUnit> similar(UnitApplicationInfo application) {
        return jdbc
                .sql("""
                        select id, name, county_code, suspended_at is null as active,
                            coalesce(credit_code = :credit or school_code = :school, false) as same_code
                        from organization where city_code = :city order by same_code desc, county_code, name
                        """)
                .param("credit", application.details().codes().creditCode())
                .param("school", application.details().codes().schoolCode())
                .param("city", application.cityCode())
                .query((row, number) -> new SimilarUnit(
                        new OrganizationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("county_code"),
                        row.getBoolean("same_code"),
                        row.getBoolean("active")))
                .list()
                .stream()
                .filter(unit -> !unit.id().equals(application.organization()))
                .filter(unit -> unit.sameCode() || isAlike(unit, application))
                .limit(MOST_SIMILAR)
                .toList();
    }

    private boolean isAlike(SimilarUnit unit, UnitApplicationInfo application) {
        String place = regions.city(application.cityCode()).name()
                + regions.county(application.countyCode()).name();
        return TextLikeness.of(unit.name(), application.name(), place);
    }

    private static SqlFilter where(Actor actor) {
        var where = new SqlFilter().where("arrived_at is not null");
        return switch (actor.role()) {
            case COMMITTEE_OFFICE -> where.where("at_office");
            case CITY_TEAM -> where.where("not at_office").where("city_code = :ownCity", "ownCity", actor.cityCode());
            case COUNTY_AST, UNIT, HOST -> where.where("false");
        };
    }

    private static UnitApplicationRow row(ResultSet row, int number) throws SQLException {
        return new UnitApplicationRow(
                new UnitApplicationId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                OrgKind.valueOf(row.getString("kind")),
                row.getString("city_code"),
                row.getString("county_code"),
                ApplicationState.valueOf(row.getString("state")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant());
    }
}
