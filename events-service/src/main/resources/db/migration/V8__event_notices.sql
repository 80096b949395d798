-- What became of the event, for whom it concerns.
alter table registration add column event_notice text;

-- Whom to write to about it, once each time; whoever sends it takes the row away. No address stands here.
create table registration_notice (
    id              uuid        primary key,
    registration_id uuid        not null references registration,
    event_id        uuid        not null references event,
    country         text        not null,
    kind            text        not null,
    created_at      timestamptz not null
);
create index registration_notice_in_order on registration_notice (created_at, id);
create index registration_notice_of_registration on registration_notice (registration_id);
alter table registration_notice enable row level security;
alter table registration_notice force row level security;
create policy wall on registration_notice
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, delete on registration_notice to ${app};
