-- An approved activity moves to other dates, or is called off; the other side is told until it has looked.

create table activity_postponement (
    id uuid primary key,
    activity_id uuid not null references activity (id) on delete cascade,
    from_start timestamptz not null,
    from_end timestamptz not null,
    to_start timestamptz not null,
    to_end timestamptz not null,
    reason text not null constraint activity_postponement_reason_given check (
        btrim(reason) <> '' and char_length(reason) <= 200),
    at timestamptz not null,
    actor_id uuid not null references account (id),
    actor_name text not null,
    actor_affiliation text not null,
    on_behalf boolean not null,

    constraint activity_postponement_ends_after_start check (to_end > to_start),
    constraint activity_postponement_moves check (to_start <> from_start or to_end <> from_end),
    constraint activity_postponement_not_to_past check (to_start > at)
);
create index activity_postponement_of_activity on activity_postponement (activity_id, at);

alter table activity
    add column changed_by text constraint activity_changed_by_known check (changed_by in ('UNIT', 'CITY_TEAM')),
    add column changed_at timestamptz,
    add column change_seen_at timestamptz,
    add constraint activity_change_whole check ((changed_by is null) = (changed_at is null)),
    add constraint activity_change_seen_after check (change_seen_at is null or coalesce(change_seen_at >= changed_at, false));

create index activity_change_unread on activity (edition_id, city_code, changed_at)
    where changed_at is not null and change_seen_at is null;
