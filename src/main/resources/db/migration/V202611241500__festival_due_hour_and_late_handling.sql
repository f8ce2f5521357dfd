-- At which hour a last day ends, and whether what comes later is still taken.

alter table edition
    add column due_hour int not null default 18
        constraint edition_due_hour_range check (due_hour between 1 and 24),
    add column late_handling text not null default 'ACCEPTED'
        constraint edition_late_handling_known check (late_handling in ('ACCEPTED', 'REFUSED'));
alter table edition alter column due_hour drop default, alter column late_handling drop default;
