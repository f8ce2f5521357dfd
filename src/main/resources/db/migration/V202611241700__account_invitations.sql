-- Invitations to make an account by a link that works once; of the link only the hash is kept.

create table invitation (
    id uuid primary key,
    version int not null,
    code_hash text not null constraint invitation_code_hashed check (code_hash ~ '^[0-9a-f]{64}$'),
    holder text not null constraint invitation_holder_length check (char_length(btrim(holder)) between 1 and 40),
    affiliation text not null constraint invitation_affiliation_length check (char_length(btrim(affiliation)) between 1 and 60),
    role text not null,
    city_code text,
    county_code text,
    unit_id uuid,
    sector text,
    suggested_username text constraint invitation_username_form check (suggested_username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    invited_by uuid not null references account (id),
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    account_id uuid references account (id),
    withdrawn_at timestamptz,
    constraint invitation_code_once unique (code_hash),
    constraint invitation_account_once unique (account_id),
    constraint invitation_expires_later check (expires_at > invited_at),
    constraint invitation_use_makes_account check ((used_at is null) = (account_id is null)),
    constraint invitation_used_or_withdrawn check (used_at is null or withdrawn_at is null),
    constraint invitation_scope_fits_role check (
        case role
            when 'CITY_TEAM' then city_code is not null and num_nonnulls(county_code, unit_id, sector) = 0
            when 'COUNTY_AST' then city_code is not null and county_code is not null and num_nonnulls(unit_id, sector) = 0
            when 'UNIT' then city_code is not null and unit_id is not null and num_nonnulls(county_code, sector) = 0
            when 'HOST' then sector is not null and num_nonnulls(city_code, county_code, unit_id) = 0
            else false
        end)
);

-- However often a button is tapped, a scope has one link that works.
create unique index invitation_unused_once on invitation (role, city_code, county_code, unit_id, sector)
    nulls not distinct where used_at is null and withdrawn_at is null;
create index invitation_of_city on invitation (city_code, invited_at desc);
