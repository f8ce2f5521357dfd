-- The phrases that a city's team or, without a city, the office keeps at hand for its reviews: one short list each.

create table review_phrases (
    id uuid primary key,
    version int not null,
    city_code text references division (code),
    phrases jsonb not null
        constraint review_phrases_short_list check (
            jsonb_typeof(phrases) = 'array' and jsonb_array_length(phrases) <= 20
            and not jsonb_path_exists(phrases, '$[*] ? (@.type() != "string" || !(@ like_regex "^.{1,200}$" flag "s"))')),
    constraint review_phrases_once unique nulls not distinct (city_code)
);
