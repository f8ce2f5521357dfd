-- An exception names its activity as it was then, so that the paper stays what was stamped.

alter table city_summary_excused
    add column title text not null,
    add column unit_name text not null;
