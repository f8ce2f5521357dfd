-- Units that register themselves (F01): typed on a public page, stamped, brought back as a scan, decided on by their
-- city or by the office. Of the code by which an applicant comes back only the hash is kept.

create sequence unit_application_number;

create table unit_application (
    id uuid primary key,
    version int not null,
    number text not null constraint unit_application_number_form check (number ~ '^DJ[0-9]{6,}$'),
    code_hash text not null constraint unit_application_code_hashed check (code_hash ~ '^[0-9a-f]{64}$'),
    city_code text not null references division (code),
    county_code text not null references division (code),
    at_office boolean not null,
    details jsonb not null,
    scan_id uuid references media_file (id),
    state text not null constraint unit_application_state_known
        check (state in ('AWAITING_SCAN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'REJECTED')),
    reason text constraint unit_application_reason_length check (char_length(btrim(reason)) between 1 and 500),
    organization_id uuid references organization (id),
    created_at timestamptz not null,
    arrived_at timestamptz,
    touched_at timestamptz not null,
    constraint unit_application_number_once unique (number),
    constraint unit_application_code_once unique (code_hash),
    constraint unit_application_unit_once unique (organization_id),
    constraint unit_application_county_in_city check (left(county_code, 4) = left(city_code, 4)),
    constraint unit_application_scan_when_decided
        check (scan_id is not null or state in ('AWAITING_SCAN', 'RETURNED')),
    constraint unit_application_arrived_with_scan check ((arrived_at is null) = (state = 'AWAITING_SCAN')),
    constraint unit_application_reason_where_refused check ((reason is not null) = (state in ('RETURNED', 'REJECTED'))),
    constraint unit_application_approved_makes_unit check ((organization_id is not null) = (state = 'APPROVED'))
);
create index unit_application_waiting on unit_application (state, city_code, arrived_at);

-- Applicants have no account.
alter table media_file alter uploaded_by drop not null;
