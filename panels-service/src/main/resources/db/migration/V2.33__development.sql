create table development_step (
    id            uuid        primary key,
    membership_id uuid        not null references membership,
    country       text        not null,
    kind          text        not null check (kind in ('INDUCTION', 'TRAINING', 'PEER_EXPERT')),
    title         jsonb       not null,
    taken_on      date        not null,
    event_id      uuid,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null
);
create index development_step_by_member on development_step (membership_id, created_at, id);
alter table development_step enable row level security;
alter table development_step force row level security;
create policy wall on development_step
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on development_step to ${app};
