-- Units registered in bulk: a sheet is checked row by row, shown with its faults, and only then imported.

create table unit_import (
    id uuid primary key,
    city_code text references division (code),
    created_by uuid not null references account (id),
    filename text not null constraint unit_import_filename_length check (char_length(filename) between 1 and 120),
    content bytea,
    state text not null constraint unit_import_state_known
        check (state in ('CHECKING', 'CHECKED', 'IMPORTING', 'IMPORTED', 'UNREADABLE', 'BROKEN')),
    reason text,
    total_rows int not null default 0,
    done_rows int not null default 0,
    new_rows int not null default 0,
    known_rows int not null default 0,
    bad_rows int not null default 0,
    created_units int not null default 0,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint unit_import_content_until_checked check ((content is not null) = (state = 'CHECKING')),
    constraint unit_import_reason_where_it_failed check ((reason is not null) = (state = 'UNREADABLE')),
    constraint unit_import_done_within_total check (done_rows between 0 and total_rows)
);
create index unit_import_of_city on unit_import (city_code, created_at desc);
create unique index unit_import_one_at_a_time on unit_import (created_by) where state in ('CHECKING', 'IMPORTING');

create table unit_import_row (
    import_id uuid not null references unit_import (id) on delete cascade,
    number int not null,
    verdict text not null constraint unit_import_row_verdict_known check (verdict in ('NEW', 'KNOWN', 'BAD')),
    cells text[] not null,
    columns text[] not null,
    faults text[] not null,
    primary key (import_id, number),
    constraint unit_import_row_fault_per_column check (cardinality(columns) = cardinality(faults)),
    constraint unit_import_row_faults_make_it_bad check ((cardinality(faults) = 0) = (verdict = 'NEW'))
);
