-- What a unit handed in is kept as it was then, with why it was sent back: neither is ever changed.

create table activity_version (
    id uuid primary key,
    activity_id uuid not null references activity (id),
    number int not null,
    part text not null,
    handed_in_at timestamptz not null,
    actor_id uuid not null references account (id),
    actor_name text not null,
    content jsonb not null,
    constraint activity_version_number_once unique (activity_id, number),
    constraint activity_version_number_positive check (number >= 1)
);

create table activity_return (
    version_id uuid primary key references activity_version (id),
    returned_at timestamptz not null,
    reason text not null constraint activity_return_reason_given check (
        btrim(reason) <> '' and char_length(reason) <= 1000),
    field text
);

create trigger activity_version_append_only before update or delete on activity_version
    for each row execute function refuse_change();
create trigger activity_return_append_only before update or delete on activity_return
    for each row execute function refuse_change();
