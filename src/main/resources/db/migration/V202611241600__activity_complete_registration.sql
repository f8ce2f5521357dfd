-- The whole of form F03: the units behind an activity as rows, the pledge that nobody pays, other forms in words, and
-- the files. What was handed in before has no files; they are asked for when something is handed in.

alter table activity
    add column other_form text constraint activity_other_form_length check (char_length(other_form) <= 40),
    add column no_fee boolean not null default false,
    add column has_epidemic_plan boolean not null default false,
    add column plan_file_id uuid references media_file (id),
    add column safety_plan_id uuid references media_file (id),
    add column seal_scan_id uuid references media_file (id);
alter table activity
    alter column no_fee drop default,
    alter column has_epidemic_plan drop default;
create index activity_of_plan_file on activity (plan_file_id) where plan_file_id is not null;
create index activity_of_safety_plan on activity (safety_plan_id) where safety_plan_id is not null;
create index activity_of_seal_scan on activity (seal_scan_id) where seal_scan_id is not null;

alter table activity drop constraint activity_organizers_length;
alter table activity alter column organizers type jsonb using
    case when organizers is null then '[]'::jsonb
        else jsonb_build_array(jsonb_build_object('role', null, 'name', organizers)) end;
alter table activity
    alter column organizers set not null,
    add constraint activity_organizers_rows check (
        jsonb_typeof(organizers) = 'array' and jsonb_array_length(organizers) <= 20
        and not jsonb_path_exists(organizers, '$[*] ? (!(@.name like_regex "^.{1,200}$" flag "s"))')),
    add constraint activity_organizers_when_submitted check (
        status in ('DRAFT', 'RETURNED', 'CANCELLED') or jsonb_array_length(organizers) > 0);

update activity set expected_teachers = null where expected_teachers = 0;
alter table activity drop constraint activity_expected_teachers_range;
alter table activity add constraint activity_expected_teachers_range check (expected_teachers between 1 and 99999);
