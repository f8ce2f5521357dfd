-- Stored files: the content once by its hash, and every reference to it from a record.

create table media_content (
    sha256 text primary key constraint media_content_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    content_type text not null,
    size_bytes bigint not null constraint media_content_size_positive check (size_bytes > 0),
    stored_at timestamptz not null
);

create table media_file (
    id uuid primary key,
    sha256 text not null references media_content (sha256),
    owner_kind text not null,
    owner_id uuid not null,
    filename text not null constraint media_file_name_length check (char_length(filename) between 1 and 120),
    uploaded_by uuid not null references account (id),
    uploaded_at timestamptz not null
);
create index media_file_of_content on media_file (sha256);
create index media_file_of_owner on media_file (owner_kind, owner_id);
