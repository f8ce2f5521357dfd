-- Activities: registration, review, execution report and its evidence as one record (F03, F04).

create table activity (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    organization_id uuid not null references organization (id),
    city_code text not null references division (code),
    county_code text not null references division (code),
    status text not null,
    receipt_number text,
    created_at timestamptz not null,
    submitted_at timestamptz,
    opened_at timestamptz,
    return_reason text constraint activity_return_reason_length check (char_length(return_reason) <= 1000),
    return_field text,
    grams text[] not null,

    -- registration (F03)
    title text constraint activity_title_length check (char_length(title) between 1 and 60),
    theme text constraint activity_theme_length check (char_length(theme) <= 60),
    line_id uuid references programme_line (id),
    forms text[] not null,
    start_at timestamptz,
    end_at timestamptz,
    date_reason text constraint activity_date_reason_length check (char_length(date_reason) <= 200),
    mode text,
    place text constraint activity_place_length check (char_length(place) <= 100),
    audience text,
    open_to_public boolean not null,
    expected_youth int constraint activity_expected_youth_range check (expected_youth between 1 and 99999),
    expected_teachers int constraint activity_expected_teachers_range check (expected_teachers between 0 and 99999),
    content text constraint activity_content_length check (char_length(content) <= 2000),
    highlight text constraint activity_highlight_length check (char_length(highlight) <= 500),
    organizers text constraint activity_organizers_length check (char_length(organizers) <= 200),
    resource text constraint activity_resource_length check (char_length(resource) <= 40),
    leader_name text,
    contact_name text,
    contact_phone text,
    contact_email text,

    -- execution report (F04)
    report_start_at timestamptz,
    report_end_at timestamptz,
    report_place text constraint activity_report_place_length check (char_length(report_place) <= 100),
    lectures int,
    exhibitions int,
    trainings int,
    films int,
    contests int,
    other_sessions int,
    youth_visits int,
    teacher_visits int,
    public_visits int,
    online_visits int,
    expert_visits int,
    volunteer_visits int,
    summary text constraint activity_summary_length check (char_length(summary) <= 5000),
    report_highlight text constraint activity_report_highlight_length check (char_length(report_highlight) <= 1000),
    variance_note text constraint activity_variance_note_length check (char_length(variance_note) <= 500),
    prepared_by text,
    checked_by text,

    constraint activity_receipt_number_once unique (receipt_number),
    constraint activity_county_in_city check (left(county_code, 4) = left(city_code, 4)),
    constraint activity_ends_after_start check (end_at > start_at),
    constraint activity_complete_when_submitted check (
        status in ('DRAFT', 'RETURNED', 'CANCELLED')
        or (num_nonnulls(receipt_number, submitted_at, title, line_id, start_at, end_at, mode, place, audience,
                expected_youth, content, organizers, leader_name, contact_name, contact_phone) = 15
            and cardinality(forms) > 0)),
    constraint activity_report_complete_when_reported check (
        status not in ('REPORTED', 'VERIFIED')
        or num_nonnulls(report_start_at, report_end_at, report_place, youth_visits, teacher_visits, public_visits,
            summary, prepared_by, checked_by) = 9),
    constraint activity_report_not_negative check (
        least(lectures, exhibitions, trainings, films, contests, other_sessions, youth_visits, teacher_visits,
            public_visits, online_visits, expert_visits, volunteer_visits) >= 0),
    constraint activity_return_has_reason check (
        status not in ('RETURNED', 'REPORT_RETURNED') or btrim(return_reason) <> '')
);
create index activity_of_city on activity (edition_id, city_code, status, submitted_at);
create index activity_of_county on activity (edition_id, county_code, status);
create index activity_of_organization on activity (organization_id, submitted_at);
create index activity_of_line on activity (line_id, status);
create index activity_by_start on activity (edition_id, start_at) where status in ('APPROVED', 'REPORTED', 'REPORT_RETURNED', 'VERIFIED');
create index activity_by_grams on activity using gin (grams);

create table activity_photo (
    id uuid primary key,
    activity_id uuid not null references activity (id) on delete cascade,
    file_id uuid not null references media_file (id),
    caption text not null constraint activity_photo_caption_length check (char_length(caption) between 1 and 100),
    consent text not null,
    added_at timestamptz not null
);
create index activity_photo_of_activity on activity_photo (activity_id, added_at);

create table receipt_sequence (
    edition_id uuid not null references edition (id),
    city_code text not null references division (code),
    last int not null,
    primary key (edition_id, city_code)
);
