-- Whether the office confirms the registrations of a programme line after the city.

alter table programme_line add column office_confirms boolean not null default false;
alter table programme_line alter column office_confirms drop default;
