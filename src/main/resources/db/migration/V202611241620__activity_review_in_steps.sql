-- The review of a registration in up to three steps: county, city, office. Who reviews is fixed when it is handed in.

alter table activity
    add column arrived_at timestamptz,
    add column county_reviews boolean not null default false,
    add column office_confirms boolean not null default false,
    add column resume_at text
        constraint activity_resume_at_known check (resume_at in ('COUNTY', 'CITY', 'OFFICE'));
alter table activity alter column county_reviews drop default, alter column office_confirms drop default;
update activity set arrived_at = submitted_at;
alter table activity
    add constraint activity_step_in_chain check (
        (county_reviews or (status <> 'COUNTY_REVIEW' and resume_at is distinct from 'COUNTY'))
        and (office_confirms or (status <> 'OFFICE_REVIEW' and resume_at is distinct from 'OFFICE'))),
    add constraint activity_arrived_when_in_review check (
        status not in ('COUNTY_REVIEW', 'SUBMITTED', 'OFFICE_REVIEW', 'REPORTED') or arrived_at is not null);
create index activity_of_city_by_wait on activity (edition_id, city_code, coalesce(arrived_at, created_at), id);

-- Whether the counties of a city review before the city does.
create table county_review (
    id uuid primary key,
    edition_id uuid not null references edition (id),
    city_code text not null references division (code),
    active boolean not null,
    changed_at timestamptz not null,
    constraint county_review_once unique (edition_id, city_code)
);
