-- The register of pictures and portrait consent in full (F16): what is shown, by whom, for what, how long, and since
-- when it is withdrawn. Of the photos before it nobody has said whether children can be recognised; those with the
-- consent of a guardian or without any are taken for such, so that nothing is shown that should not be.

alter table activity_photo
    add column taken_at timestamptz,
    add column place text constraint activity_photo_place_length check (char_length(place) between 1 and 100),
    add column photographer text
        constraint activity_photo_photographer_length check (char_length(photographer) between 1 and 50),
    add column has_minor boolean,
    add column consent_ref text
        constraint activity_photo_consent_ref_length check (char_length(consent_ref) between 1 and 100),
    add column use_scope text,
    add column expires_on date,
    add column never_public boolean not null default false,
    add column withdrawn_at timestamptz,
    add column withdrawal_reason text
        constraint activity_photo_withdrawal_reason_length check (char_length(withdrawal_reason) between 1 and 500);

update activity_photo set has_minor = consent in ('GUARDIAN', 'INTERNAL_ONLY');

alter table activity_photo
    alter column has_minor set not null,
    alter column never_public drop default,
    add constraint activity_photo_minor_has_guardian
        check (not has_minor or consent in ('GUARDIAN', 'INTERNAL_ONLY')),
    add constraint activity_photo_withdrawal_whole check ((withdrawn_at is null) = (withdrawal_reason is null));
