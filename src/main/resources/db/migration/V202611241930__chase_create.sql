-- 催报: each time that a unit was asked for something that it owed. What it owes is read out of the records themselves.

create table chase (
    id uuid primary key,
    round_id uuid not null,
    edition_id uuid not null references edition (id),
    organization_id uuid not null references organization (id),
    cause text not null,
    activity_id uuid references activity (id) on delete cascade,
    at timestamptz not null,
    by_account uuid not null references account (id),
    by_affiliation text not null,
    -- A button tapped twice chases once.
    constraint chase_once_per_round unique nulls not distinct (round_id, organization_id, cause, activity_id),
    constraint chase_activity_fits_cause check (
        case cause
            when 'NO_ACCOUNT' then activity_id is null
            when 'INVITED' then activity_id is null
            when 'UNREGISTERED' then activity_id is null
            when 'DRAFT' then activity_id is not null
            when 'RETURNED' then activity_id is not null
            when 'UNREPORTED' then activity_id is not null
            else false
        end)
);
create index chase_of_gap on chase (edition_id, organization_id, cause, activity_id, at);
