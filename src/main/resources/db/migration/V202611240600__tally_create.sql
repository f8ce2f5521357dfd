-- The ledger of verified figures: one row per event and version, append-only; the highest version counts.

create table ledger_entry (
    id uuid primary key,
    source_id uuid not null,
    version int not null,
    edition_id uuid not null references edition (id),
    city_code text not null references division (code),
    county_code text not null references division (code),
    line_id uuid not null references programme_line (id),
    organization_id uuid not null references organization (id),
    held_from date not null,
    held_to date not null,
    resource text,
    photos int not null,
    sessions int not null,
    lectures int not null,
    exhibitions int not null,
    trainings int not null,
    films int not null,
    contests int not null,
    others int not null,
    youth int not null,
    teachers int not null,
    public_visits int not null,
    online int not null,
    experts int not null,
    volunteers int not null,
    verified_at timestamptz not null,
    verified_by uuid not null references account (id),
    constraint ledger_entry_once_per_version unique (source_id, version),
    constraint ledger_entry_held_in_order check (held_to >= held_from),
    constraint ledger_entry_sessions_add_up
        check (sessions = lectures + exhibitions + trainings + films + contests + others and sessions >= 1),
    constraint ledger_entry_not_negative
        check (least(lectures, exhibitions, trainings, films, contests, others,
            youth, teachers, public_visits, online, experts, volunteers, photos) >= 0)
);
create index ledger_entry_of_city on ledger_entry (edition_id, city_code, county_code);
create index ledger_entry_of_line on ledger_entry (line_id, county_code);

create trigger ledger_entry_append_only before update or delete on ledger_entry
    for each row execute function refuse_change();

create view ledger_current as
    select e.* from ledger_entry e
    where not exists (select 1 from ledger_entry newer where newer.source_id = e.source_id and newer.version > e.version);
