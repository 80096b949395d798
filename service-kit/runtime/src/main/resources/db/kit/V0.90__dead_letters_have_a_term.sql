-- false: only the head of the record is kept, or only that there was one; it cannot be handled again
alter table dead_letter add column whole boolean not null default true;

create index dead_letter_replayed on dead_letter (replayed_at) where replayed_at is not null;
