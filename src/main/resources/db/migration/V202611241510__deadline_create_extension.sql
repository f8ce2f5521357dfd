-- More time for everybody, a city or a unit (R75): granted with its reason and end, taken back or ended by itself.

create table deadline_extension (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    kind text not null
        constraint deadline_extension_kind_known check (kind in ('APPLICATION', 'REPORT', 'CITY_SUMMARY')),
    city_code text references division (code),
    organization_id uuid references organization (id),
    extended_to timestamptz not null,
    reason text not null
        constraint deadline_extension_reason_length check (char_length(btrim(reason)) between 1 and 200),
    granted_at timestamptz not null,
    granted_by text not null,
    ended_at timestamptz,
    constraint deadline_extension_unit_in_city check (organization_id is null or city_code is not null),
    constraint deadline_extension_ahead check (extended_to > granted_at),
    constraint deadline_extension_summary_of_city check (kind <> 'CITY_SUMMARY' or organization_id is null)
);
create index deadline_extension_in_force on deadline_extension (edition_id, kind, extended_to) where ended_at is null;
create index deadline_extension_of_edition on deadline_extension (edition_id, granted_at desc, id desc);
