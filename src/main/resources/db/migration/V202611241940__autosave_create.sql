-- What somebody typed into a form and has not saved yet, as it was typed.
create table autosaved_form (
    owner_id uuid not null references account (id) on delete cascade,
    form text not null,
    writer uuid not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    constraint autosaved_form_pk primary key (owner_id, form),
    constraint autosaved_form_name check (form ~ '^[a-z]+-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
);
