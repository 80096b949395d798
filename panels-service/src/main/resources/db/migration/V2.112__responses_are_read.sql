-- when the author of the comment opened it with this response; for the author alone, so no version rises with it
alter table comment_response add column read_at timestamptz;
