-- Whether a city has accounts of its counties at all; a city that has never switched has.

create table county_level (
    id uuid primary key,
    city_code text not null references division (code),
    active boolean not null,
    changed_at timestamptz not null,
    constraint county_level_once unique (city_code)
);
