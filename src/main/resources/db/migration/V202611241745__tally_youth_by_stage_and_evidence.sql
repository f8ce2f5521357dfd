-- Youth by stage, what was handed out and shown, and media reports enter the ledger; entries from before hold none.
-- A version may withdraw what was entered before: its figures stand in it, and do not count until a later one.

alter table ledger_entry
    add column primary_youth int not null default 0,
    add column junior_youth int not null default 0,
    add column senior_youth int not null default 0,
    add column university_youth int not null default 0,
    add column materials int not null default 0,
    add column panels int not null default 0,
    add column exhibits int not null default 0,
    add column media_reports int not null default 0,
    add column withdrawn boolean not null default false,
    drop constraint ledger_entry_not_negative,
    add constraint ledger_entry_not_negative
        check (least(lectures, exhibitions, trainings, films, contests, others, youth, primary_youth, junior_youth,
            senior_youth, university_youth, teachers, public_visits, online, experts, volunteers, materials, panels,
            exhibits, photos, media_reports) >= 0),
    add constraint ledger_entry_stages_within_youth
        check (primary_youth::bigint + junior_youth + senior_youth + university_youth <= youth);

create or replace view ledger_current as
    select e.* from ledger_entry e
    where not e.withdrawn
        and not exists (select 1 from ledger_entry newer where newer.source_id = e.source_id and newer.version > e.version);
