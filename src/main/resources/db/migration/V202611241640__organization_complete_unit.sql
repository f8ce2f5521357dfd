-- The rest of F01: codes, development zone, batch and year of demonstration units, title and WeChat of the contact, and
-- the registration form with the unit's stamp.

alter table organization
    add zone text constraint organization_zone_length check (char_length(zone) between 1 and 40),
    add credit_code text
        constraint organization_credit_code_once unique
        constraint organization_credit_code_form check (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
    add school_code text
        constraint organization_school_code_once unique
        constraint organization_school_code_form check (school_code ~ '^[0-9]{10}$'),
    add contact_title text,
    add contact_wechat text,
    add model_batch int constraint organization_model_batch_counts check (model_batch between 1 and 99),
    add model_year int constraint organization_model_year_makes_sense check (model_year between 1980 and 2100),
    add seal_scan_id uuid references media_file (id),
    add constraint organization_model_award_whole check ((model_batch is null) = (model_year is null)),
    add constraint organization_model_award_of_model_unit
        check (model_year is null or 'INVENTION_MODEL_UNIT' = any (tags));

-- Lists that were checked before have the new columns empty, each in its place.
update unit_import_row
set cells = cells[1:4] || array[''] || cells[5:5] || array['', ''] || cells[6:9] || array[''] || cells[10:11]
    || array[''] || cells[12:14] || array['', ''];
