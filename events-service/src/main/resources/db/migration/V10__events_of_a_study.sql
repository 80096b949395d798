-- Which study an event belongs to, and so each quote about it: what rests on a consent rests on one of that study.
create table known_study (
    study_id uuid primary key
);
grant select, insert on known_study to ${app};
alter table event add column study_id uuid;
alter table attendee_quote add column study_id uuid;
