-- When a camera says that it took a picture or a film: of the content, so the same wherever the content is used.

alter table media_content add column taken_at timestamptz;
