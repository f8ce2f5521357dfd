-- Accounts with role and scope, the sessions of those signed in, and the buckets that throttle sign-in.

create table account (
    id uuid primary key,
    version int not null,
    username text not null constraint account_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    display_name text not null constraint account_display_name_length check (char_length(display_name) between 1 and 40),
    affiliation text not null constraint account_affiliation_length check (char_length(affiliation) between 1 and 60),
    role text not null,
    city_code text,
    county_code text,
    unit_id uuid,
    sector text,
    password_hash text not null,
    password_changed_at timestamptz not null,
    password_change_required boolean not null,
    active boolean not null,
    created_at timestamptz not null,
    last_signed_in_at timestamptz,
    constraint account_username_once unique (username),
    constraint account_scope_fits_role check (
        case role
            when 'COMMITTEE_OFFICE' then num_nonnulls(city_code, county_code, unit_id, sector) = 0
            when 'CITY_TEAM' then city_code is not null and num_nonnulls(county_code, unit_id, sector) = 0
            when 'COUNTY_AST' then city_code is not null and county_code is not null and num_nonnulls(unit_id, sector) = 0
            when 'UNIT' then city_code is not null and unit_id is not null and num_nonnulls(county_code, sector) = 0
            when 'HOST' then sector is not null and num_nonnulls(city_code, county_code, unit_id) = 0
            else false
        end)
);
create index account_of_unit on account (unit_id) where unit_id is not null;
create index account_of_city on account (city_code, role, username);

-- Spring Session's own tables (PostgreSQL), taken over so that Flyway owns them.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id) on delete cascade
);

-- Bucket4j's table: how many failures of sign-in are left to a user name and to an address.
create table sign_in_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
