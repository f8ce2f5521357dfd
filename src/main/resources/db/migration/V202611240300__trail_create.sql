-- 流转记录: append-only, so the database refuses to change or remove a line.

create table trail_entry (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    subject_title text not null,
    at timestamptz not null,
    actor_id uuid not null references account (id),
    actor_name text not null,
    actor_affiliation text not null,
    actor_role text not null,
    action_key text not null,
    result_key text not null,
    opinion text constraint trail_entry_opinion_length check (char_length(opinion) <= 1000)
);
create index trail_entry_of_subject on trail_entry (subject_kind, subject_id, at);
create index trail_entry_of_actor on trail_entry (actor_id, at desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger trail_entry_append_only before update or delete on trail_entry
    for each row execute function refuse_change();
