-- The rest of the report (F04): youth by stage, figures that do not apply, what was handed out and shown, media.

alter table activity
    add column primary_visits int,
    add column junior_visits int,
    add column senior_visits int,
    add column university_visits int,
    add column teachers_not_applicable boolean not null default false,
    add column public_not_applicable boolean not null default false,
    add column materials int,
    add column panels int,
    add column exhibits int,
    add column media_reports jsonb not null default '[]',
    drop constraint activity_report_complete_when_reported,
    add constraint activity_report_complete_when_reported check (
        status not in ('REPORTED', 'VERIFIED')
        or (num_nonnulls(report_start_at, report_end_at, report_place, youth_visits, summary, prepared_by, checked_by) = 7
            and (teacher_visits is not null or teachers_not_applicable)
            and (public_visits is not null or public_not_applicable))),
    drop constraint activity_report_not_negative,
    add constraint activity_report_not_negative check (
        least(lectures, exhibitions, trainings, films, contests, other_sessions, youth_visits, primary_visits,
            junior_visits, senior_visits, university_visits, teacher_visits, public_visits, online_visits,
            expert_visits, volunteer_visits, materials, panels, exhibits) >= 0),
    add constraint activity_stages_within_youth check (
        status not in ('REPORTED', 'VERIFIED')
        or coalesce(primary_visits, 0)::bigint + coalesce(junior_visits, 0) + coalesce(senior_visits, 0)
            + coalesce(university_visits, 0) <= youth_visits),
    add constraint activity_media_reports_list check (jsonb_typeof(media_reports) = 'array');
