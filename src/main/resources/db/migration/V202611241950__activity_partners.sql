-- Units of the register that an activity names besides its own; they may read it once it is handed in.
create table activity_partner (
    activity_id uuid not null references activity (id) on delete cascade,
    organization_id uuid not null references organization (id),
    constraint activity_partner_pk primary key (activity_id, organization_id)
);
create index activity_partner_of_unit on activity_partner (organization_id);

-- Units are found by their names, wherever they are.
create index organization_by_name on organization (name);
