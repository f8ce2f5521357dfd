-- Units that take part (F01) and the cities' implementation teams (F02).

create table organization (
    id uuid primary key,
    version int not null,
    name text not null constraint organization_name_length check (char_length(name) between 2 and 60),
    kind text not null,
    affiliation text not null,
    city_code text not null references division (code),
    county_code text not null references division (code),
    address text not null constraint organization_address_length check (char_length(address) <= 100),
    leader_name text not null,
    leader_title text not null,
    leader_phone text not null,
    contact_name text not null,
    contact_phone text not null,
    contact_email text,
    student_count int constraint organization_student_count_not_negative check (student_count >= 0),
    counselor_count int constraint organization_counselor_count_not_negative check (counselor_count >= 0),
    tags text[] not null,
    active boolean not null,
    created_at timestamptz not null,
    constraint organization_name_once_per_county unique (county_code, name),
    constraint organization_county_in_city check (left(county_code, 4) = left(city_code, 4))
);
create index organization_of_city on organization (city_code, county_code, name);

create table city_team (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    city_code text not null references division (code),
    office_director text,
    liaison text,
    phone text,
    email text,
    address text,
    document_number text,
    issued_on date,
    plan_file_id uuid references media_file (id),
    filed_at timestamptz,
    constraint city_team_once_per_city unique (edition_id, city_code),
    constraint city_team_complete_when_filed check (
        filed_at is null or num_nonnulls(office_director, liaison, phone, document_number, issued_on, plan_file_id) = 6)
);

create table city_team_member (
    team_id uuid not null references city_team (id) on delete cascade,
    position int not null,
    name text not null,
    unit text not null,
    title text not null,
    duty text not null,
    sector text,
    primary key (team_id, position)
);
