-- Films are prepared behind the request that brought them: how far, once for each content.

create table media_film (
    sha256 text primary key references media_content (sha256) on delete cascade,
    state text not null constraint media_film_state check (state in ('WAITING', 'READY', 'FAILED')),
    fault text,
    width integer constraint media_film_width_positive check (width > 0),
    height integer constraint media_film_height_positive check (height > 0),
    duration_ms bigint constraint media_film_duration_positive check (duration_ms > 0),
    changed_at timestamptz not null,
    constraint media_film_failed_has_fault check ((state = 'FAILED') = (fault is not null)),
    constraint media_film_ready_whole
        check ((state = 'READY') = (width is not null and height is not null and duration_ms is not null))
);
