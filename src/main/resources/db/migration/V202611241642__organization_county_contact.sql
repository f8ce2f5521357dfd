-- One contact per county of a city, for chasing (F02, 县级联络人表).

create table county_contact (
    team_id uuid not null references city_team (id) on delete cascade,
    county_code text not null references division (code),
    name text not null,
    unit text not null,
    title text,
    phone text not null,
    email text,
    primary key (team_id, county_code)
);
