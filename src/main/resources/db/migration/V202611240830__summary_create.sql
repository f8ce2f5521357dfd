-- The cities' summaries (F05, F13): what a city writes and chooses, and the figures frozen with each filing.

create table city_summary (
    id uuid primary key,
    version int not null,
    edition_id uuid not null references edition (id),
    city_code text not null references division (code),
    status text not null,
    overview text constraint city_summary_overview_length check (char_length(overview) <= 5000),
    practice text constraint city_summary_practice_length check (char_length(practice) <= 5000),
    programme text constraint city_summary_programme_length check (char_length(programme) <= 5000),
    publicity text constraint city_summary_publicity_length check (char_length(publicity) <= 5000),
    problems text constraint city_summary_problems_length check (char_length(problems) <= 5000),
    confirmed_figures text,
    scan_file_id uuid references media_file (id),
    scan_of text,
    filings int not null,
    first_filed_at timestamptz,
    filed_at timestamptz,
    opened_at timestamptz,
    accepted_at timestamptz,
    return_reason text constraint city_summary_return_reason_length check (char_length(return_reason) <= 1000),
    constraint city_summary_once_per_city unique (edition_id, city_code),
    constraint city_summary_status_known check (status in ('DRAFT', 'FILED', 'RETURNED', 'ACCEPTED')),
    constraint city_summary_complete_when_filed check (
        status not in ('FILED', 'ACCEPTED')
        or (num_nonnulls(overview, practice, publicity, problems, confirmed_figures, scan_file_id, first_filed_at,
                filed_at) = 8
            and filings >= 1)),
    constraint city_summary_accepted_has_moment check ((status = 'ACCEPTED') = (accepted_at is not null)),
    constraint city_summary_return_has_reason check (status <> 'RETURNED' or btrim(return_reason) <> '')
);

create table city_summary_highlight (
    summary_id uuid not null references city_summary (id) on delete cascade,
    position int not null,
    text text not null constraint city_summary_highlight_length check (char_length(text) between 1 and 500),
    primary key (summary_id, position)
);

create table city_summary_picture (
    summary_id uuid not null references city_summary (id) on delete cascade,
    position int not null,
    file_id uuid not null references media_file (id),
    caption text not null constraint city_summary_picture_caption_length check (char_length(caption) between 1 and 100),
    primary key (summary_id, position)
);

create table city_summary_excused (
    summary_id uuid not null references city_summary (id) on delete cascade,
    position int not null,
    activity_id uuid not null references activity (id),
    reason text not null constraint city_summary_excused_reason_length check (char_length(reason) between 1 and 200),
    primary key (summary_id, position)
);

create table city_summary_delivery (
    summary_id uuid not null references city_summary (id) on delete cascade,
    channel text not null constraint city_summary_delivery_channel_known check (channel in ('PAPER', 'EMAIL', 'DISC')),
    received_on date not null,
    received_by text not null constraint city_summary_delivery_received_by_length check (char_length(received_by) between 1 and 20),
    primary key (summary_id, channel)
);

-- What was handed in stays as it was handed in, also after a return: rows are added and never changed.
create table city_summary_filing (
    summary_id uuid not null references city_summary (id),
    number int not null,
    filed_at timestamptz not null,
    filed_by uuid not null references account (id),
    scan_file_id uuid not null references media_file (id),
    paper_mark text not null,
    covered_counties int not null,
    counties int not null,
    primary key (summary_id, number),
    constraint city_summary_filing_covered_in_range check (covered_counties between 0 and counties)
);

create table city_summary_figure (
    summary_id uuid not null,
    number int not null,
    position int not null,
    line_id uuid references programme_line (id),
    line_name text,
    events bigint not null,
    sessions bigint not null,
    youth bigint not null,
    teachers bigint not null,
    public_visits bigint not null,
    online bigint not null,
    schools bigint not null,
    venues bigint not null,
    model_units bigint not null,
    photos bigint not null,
    primary key (summary_id, number, position),
    constraint city_summary_figure_of_filing foreign key (summary_id, number)
        references city_summary_filing (summary_id, number),
    constraint city_summary_figure_line_or_total check ((line_id is null) = (line_name is null)),
    constraint city_summary_figure_not_negative check (
        least(events, sessions, youth, teachers, public_visits, online, schools, venues, model_units, photos) >= 0)
);
create unique index city_summary_figure_one_total on city_summary_figure (summary_id, number) where line_id is null;

create trigger city_summary_filing_append_only before update or delete on city_summary_filing
    for each row execute function refuse_change();
create trigger city_summary_figure_append_only before update or delete on city_summary_figure
    for each row execute function refuse_change();
