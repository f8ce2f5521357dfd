-- A unit that is suspended says since when and why; one that is not says neither.

alter table organization
    add suspended_at timestamptz,
    add suspension_reason text
        constraint organization_suspension_reason_length check (char_length(btrim(suspension_reason)) between 1 and 200);

update organization set suspended_at = now(), suspension_reason = '停用' where not active;

alter table organization
    drop active,
    add constraint organization_suspended_with_reason check ((suspended_at is null) = (suspension_reason is null));
