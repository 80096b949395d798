-- Which codes prove that somebody came to an event: digests and events, nothing of anybody. A row goes when its code is
-- entered, so that none ever stands beside a member.
create table attendance_proof (
    proof    text    primary key,
    event_id uuid    not null,
    attended boolean not null,
    told     bigint  not null
);
grant select, insert, update, delete on attendance_proof to ${app};
