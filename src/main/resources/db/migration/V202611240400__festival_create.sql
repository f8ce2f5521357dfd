-- The plan as data: editions, phases, committee, organisations by role, programme lines, targets, venues.

create extension if not exists btree_gist;

create table edition (
    id uuid primary key,
    version int not null,
    number int not null constraint edition_number_positive check (number > 0),
    name text not null constraint edition_name_not_blank check (btrim(name) <> ''),
    short_name text not null constraint edition_short_name_not_blank check (btrim(short_name) <> ''),
    name_en text not null,
    theme text not null,
    theme_en text not null,
    guiding_thought text not null,
    audience text not null,
    starts_on date not null,
    ends_on date not null,
    status text not null,
    application_due_on date not null,
    report_due_days int not null constraint edition_report_due_days_range check (report_due_days between 1 and 90),
    city_summary_due_on date not null,
    coverage_mode text not null,
    min_report_photos int not null constraint edition_min_report_photos_range check (min_report_photos between 0 and 50),
    min_summary_pictures int not null constraint edition_min_summary_pictures_range check (min_summary_pictures between 0 and 100),
    min_summary_length int not null constraint edition_min_summary_length_range check (min_summary_length between 0 and 20000),
    constraint edition_number_once unique (number),
    constraint edition_ends_after_start check (ends_on >= starts_on)
);
create unique index edition_one_open on edition (status) where status = 'OPEN';

create table edition_phase (
    edition_id uuid not null references edition (id),
    position int not null,
    kind text not null,
    name text not null,
    starts_on date not null,
    ends_on date not null,
    primary key (edition_id, position),
    constraint edition_phase_ends_after_start check (ends_on >= starts_on),
    constraint edition_phase_no_overlap
        exclude using gist (edition_id with =, daterange(starts_on, ends_on, '[]') with &&) deferrable initially deferred
);

create table festival_organization (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    position int not null,
    role text not null,
    name text not null constraint festival_organization_name_not_blank check (btrim(name) <> ''),
    sector text,
    city_code text references division (code),
    constraint festival_organization_order unique (edition_id, role, position) deferrable initially deferred,
    constraint festival_organization_name_once unique (edition_id, role, name)
);

create table committee_member (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    position int not null,
    post text not null,
    name text not null constraint committee_member_name_no_spaces check (name !~ '\s'),
    title text not null,
    constraint committee_member_order unique (edition_id, position) deferrable initially deferred
);

create table programme_line (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    position int not null,
    code text not null constraint programme_line_code_form check (code ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    section text not null,
    name text not null constraint programme_line_name_not_blank check (btrim(name) <> ''),
    short_name text not null constraint programme_line_short_name_not_blank check (btrim(short_name) <> ''),
    content text not null,
    counts_for_coverage boolean not null,
    resource text,
    constraint programme_line_order unique (edition_id, section, position) deferrable initially deferred,
    constraint programme_line_code_once unique (edition_id, code)
);

create table line_responsible (
    line_id uuid not null references programme_line (id) on delete cascade,
    position int not null,
    name text not null,
    sector text,
    primary key (line_id, position)
);

create table target (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    position int not null,
    label text not null constraint target_label_not_blank check (btrim(label) <> ''),
    rule text not null,
    line_id uuid references programme_line (id),
    amount bigint constraint target_amount_positive check (amount > 0),
    unit text not null,
    wording text not null,
    source text not null,
    due_on date,
    achieved_on date,
    note text,
    constraint target_order unique (edition_id, position) deferrable initially deferred,
    constraint target_line_where_rule_needs_one
        check ((rule in ('COUNTIES_OF_LINE', 'YOUTH_VISITS', 'RESOURCES_USED')) = (line_id is not null)),
    constraint target_achieved_is_milestone check (achieved_on is null or rule = 'MILESTONE')
);

create table venue (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    position int not null,
    purpose text not null constraint venue_purpose_not_blank check (btrim(purpose) <> ''),
    name text not null constraint venue_name_not_blank check (btrim(name) <> ''),
    address text,
    status text not null
);

create table venue_change (
    venue_id uuid not null references venue (id) on delete cascade,
    position int not null,
    changed_at timestamptz not null,
    changed_by text not null,
    before text not null,
    note text not null,
    primary key (venue_id, position)
);
