-- A return without any reason was let through: an absent reason made the check unknown, and unknown counts as kept.

alter table activity drop constraint activity_return_has_reason;
alter table activity add constraint activity_return_has_reason check (
    status not in ('RETURNED', 'REPORT_RETURNED') or coalesce(btrim(return_reason), '') <> '');
