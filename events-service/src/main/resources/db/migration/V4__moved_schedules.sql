-- For which start of the event a schedule was made: as long as none is released anew, sessions move with the event.
alter table schedule_release
    add column made_for_local  timestamp,
    add column made_for_zone   text,
    add column made_for_offset int;
alter table schedule_release no force row level security;
alter table event no force row level security;
update schedule_release r set made_for_local = e.starts_local, made_for_zone = e.starts_zone, made_for_offset = e.starts_offset
from event e where e.id = r.event_id;
alter table event force row level security;
alter table schedule_release force row level security;
