-- Evidence is photos, videos and files; what is there already are photos. A file is for the chain only.

alter table activity_photo
    add column kind text not null default 'PHOTO'
        constraint activity_photo_kind check (kind in ('PHOTO', 'VIDEO', 'FILE'));

alter table activity_photo
    alter column kind drop default,
    add constraint activity_photo_file_stays_inside check (kind <> 'FILE' or never_public);
