package org.kexuejie.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kexuejie.activity.Activities;
import org.kexuejie.activity.ActivityCounts;
import org.kexuejie.activity.ActivityId;
import org.kexuejie.activity.ActivityStatus;
import org.kexuejie.activity.CountyParticipation;
import org.kexuejie.activity.LinePlan;
import org.kexuejie.activity.UnreportedActivity;
import org.kexuejie.festival.EditionId;
import org.kexuejie.festival.LineId;
import org.kexuejie.organization.CoverageSlot;
import org.kexuejie.organization.OrgKind;
import org.kexuejie.organization.OrgTag;
import org.kexuejie.organization.OrganizationId;
import org.kexuejie.shared.Moments;
import org.kexuejie.shared.SqlFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the other modules ask about activities. */
@Component
@Transactional(readOnly = true)
class ActivityDirectory implements Activities {

    private final JdbcClient jdbc;

    ActivityDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit that is a demonstration unit but no school fills slot B like a venue; a demonstration school may fill either. */
    @Override
    public List<CountyParticipation> participation(EditionId edition) {
        return jdbc.sql("""
                with units as (
                    select a.county_code, a.organization_id,
                        bool_or(a.status in (:approved)) as approved, bool_or(a.status in (:held)) as held,
                        bool_or(o.kind in (:schoolKinds)) as school, bool_or(o.kind in (:venueKinds)) as venue,
                        bool_or(:model = any(o.tags)) as model
                    from activity a
                    join organization o on o.id = a.organization_id
                    join programme_line l on l.id = a.line_id and l.counts_for_coverage
                    where a.edition_id = :edition and a.status in (:registered)
                    group by a.county_code, a.organization_id),
                kinds as (
                    select county_code, organization_id, approved, held, school and not model as is_school,
                        venue or (model and not school) as is_venue, school and model as is_model_school
                    from units)
                select county_code,
                    count(*) filter (where is_school) as s1, count(*) filter (where is_venue) as v1,
                    count(*) filter (where is_model_school) as m1,
                    count(*) filter (where is_school and approved) as s2,
                    count(*) filter (where is_venue and approved) as v2,
                    count(*) filter (where is_model_school and approved) as m2,
                    count(*) filter (where is_school and held) as s3, count(*) filter (where is_venue and held) as v3,
                    count(*) filter (where is_model_school and held) as m3,
                    (array_agg(organization_id order by held desc, approved desc, organization_id)
                        filter (where is_model_school))[1] as furthest_model_school
                from kinds group by county_code
                """)
                .param("edition", edition.value())
                .param("registered", ActivityStage.REGISTERED.names())
                .param("approved", ActivityStage.APPROVED.names())
                .param("held", ActivityStage.HELD.names())
                .param("schoolKinds", names(OrgKind.filling(CoverageSlot.SCHOOL)))
                .param("venueKinds", names(OrgKind.filling(CoverageSlot.VENUE)))
                .param("model", OrgTag.INVENTION_MODEL_UNIT.name())
                .query((row, number) -> new CountyParticipation(
                        row.getString("county_code"),
                        units(row, 1),
                        units(row, 2),
                        units(row, 3),
                        modelSchool(row.getObject("furthest_model_school", UUID.class))))
                .list();
    }

    private static @Nullable OrganizationId modelSchool(@Nullable UUID id) {
        return id == null ? null : new OrganizationId(id);
    }

    private static CountyParticipation.Units units(ResultSet row, int stage) throws SQLException {
        return new CountyParticipation.Units(row.getInt("s" + stage), row.getInt("v" + stage), row.getInt("m" + stage));
    }

    @Override
    public Map<LineId, LinePlan> planned(EditionId edition, LocalDate from, LocalDate to) {
        var planned = new HashMap<LineId, LinePlan>();
        SqlFilter where = HeldDays.within(ActivityStage.APPROVED.among("a.status"), from, to)
                .where("a.edition_id = :edition", "edition", edition.value());
        jdbc.sql("""
                select a.line_id, count(distinct a.county_code), coalesce(sum(a.expected_youth), 0),
                    count(distinct a.resource)
                from activity a
                """ + where.clause() + " group by a.line_id")
                .params(where.parameters())
                .query((ResultSet row) -> {
                    planned.put(
                            new LineId(row.getObject(1, UUID.class)),
                            new LinePlan(row.getLong(2), row.getLong(3), row.getLong(4)));
                });
        return planned;
    }

    @Override
    public ActivityCounts counts(EditionId edition, @Nullable String cityCode) {
        var where = new SqlFilter()
                .where("edition_id = :edition", "edition", edition.value())
                .where("city_code = :city", "city", cityCode)
                .where("status <> 'DRAFT'");
        var counts = new EnumMap<ActivityStatus, Long>(ActivityStatus.class);
        jdbc.sql("select status, count(*) from activity" + where.clause() + " group by status")
                .params(where.parameters())
                .query((ResultSet row) -> {
                    counts.put(ActivityStatus.valueOf(row.getString(1)), row.getLong(2));
                });
        return new ActivityCounts(counts);
    }

    @Override
    public List<UnreportedActivity> unreported(EditionId edition, String cityCode) {
        return jdbc.sql("""
                select a.id, a.title, o.name, a.county_code, a.status, a.end_at
                from activity a join organization o on o.id = a.organization_id
                where a.edition_id = :edition and a.city_code = :city and a.status in (:statuses)
                order by a.end_at, a.id
                """)
                .param("edition", edition.value())
                .param("city", cityCode)
                .param("statuses", ActivityStage.UNREPORTED.names())
                .query((row, number) -> new UnreportedActivity(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("county_code"),
                        ActivityStatus.valueOf(row.getString("status")),
                        Objects.requireNonNull(Moments.in(row, "end_at"))))
                .list();
    }

    private static List<String> names(List<OrgKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }
}
