-- Which version of its record a line of the trail is about, so that the record can be opened as it was then.

alter table trail_entry add column subject_version int;
