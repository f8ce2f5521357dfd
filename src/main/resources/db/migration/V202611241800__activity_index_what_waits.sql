-- What reviewers have is found by how long they have had it, for a city and for the whole region.

create index activity_waiting on activity (edition_id, city_code, arrived_at)
    where status in ('COUNTY_REVIEW', 'SUBMITTED', 'OFFICE_REVIEW', 'REPORTED');
