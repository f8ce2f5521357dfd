package org.kexuejie.chase.domain;

/** Reads out of the records what every unit owes, and how often it was chased for it since it owes it. */
class ChaseSql {

    /** Units are asked for a registration only once somebody of them can sign in. */
    static final String GAPS = """
            with unit as not materialized (
                select o.id, o.name, o.kind, o.city_code, o.county_code, o.contact_name, o.contact_phone,
                    o.kind = any(cast(:schools as text[])) as school,
                    o.kind = any(cast(:venues as text[])) or :model = any(o.tags) as venue,
                    exists (select from account a where a.unit_id = o.id and a.active) as joined
                from organization o where o.suspended_at is null),
            owed as (
                select case when i.id is null then 'NO_ACCOUNT' else 'INVITED' end as cause, u.id as unit_id,
                    cast(null as uuid) as activity_id, cast(null as text) as title, i.invited_at as since
                from unit u
                left join invitation i on i.unit_id = u.id and i.used_at is null and i.withdrawn_at is null
                where not u.joined
                union all
                select 'UNREGISTERED', u.id, null, null, null
                from unit u
                where u.joined and (u.school or u.venue) and not exists (
                    select from activity a where a.organization_id = u.id and a.edition_id = :edition
                        and a.status not in ('REJECTED', 'CANCELLED'))
                union all
                select case a.status when 'DRAFT' then 'DRAFT' when 'APPROVED' then 'UNREPORTED' else 'RETURNED' end,
                    a.organization_id, a.id, case when a.status <> 'DRAFT' then a.title end,
                    case a.status
                        when 'DRAFT' then a.created_at
                        when 'APPROVED' then a.end_at
                        else (select max(t.at) from trail_entry t
                            where t.subject_kind = 'activity' and t.subject_id = a.id)
                    end
                from activity a
                where a.edition_id = :edition and (a.status in ('DRAFT', 'RETURNED', 'REPORT_RETURNED')
                    or (a.status = 'APPROVED' and a.end_at <= :now)))
            select owed.cause, owed.unit_id, owed.activity_id, owed.title, owed.since,
                u.name as unit_name, u.kind, u.city_code, u.county_code, u.contact_name, u.contact_phone,
                owed.cause in ('NO_ACCOUNT', 'INVITED', 'UNREGISTERED', 'DRAFT') and (
                    (u.school and u.county_code = any(cast(:withoutSchool as text[])))
                    or (u.venue and u.county_code = any(cast(:withoutVenue as text[])))) as needed,
                asked.times, asked.last_at, asked.last_by
            from owed
            join unit u on u.id = owed.unit_id
            cross join lateral (
                select count(*) as times, max(c.at) as last_at,
                    (array_agg(c.by_affiliation order by c.at desc))[1] as last_by
                from chase c
                where c.edition_id = :edition and c.organization_id = owed.unit_id and c.cause = owed.cause
                    and c.activity_id is not distinct from owed.activity_id
                    and c.at >= coalesce(owed.since, '-infinity')) asked
            """;

    private ChaseSql() {}
}
