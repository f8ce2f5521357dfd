-- Single characters become grams as well, so that they are found by the index and not by reading every title.

update activity
set grams = array(select distinct gram from unnest(grams || regexp_split_to_array(array_to_string(grams, ''), '')) gram)
where cardinality(grams) > 0;
