-- The list of a city is shown newest first: found in its order, so that a page costs the same however many there are.

create index activity_of_city_by_age on activity (edition_id, city_code, coalesce(submitted_at, created_at), id);
