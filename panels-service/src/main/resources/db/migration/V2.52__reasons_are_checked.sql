create table held_reopening (
    id               uuid        primary key,
    comment_id       uuid        not null unique references comment,
    panel_id         uuid        not null references panel,
    membership_id    uuid        not null references membership,
    country          text        not null,
    reason           text        not null,
    returned_because text,
    created_at       timestamptz not null,
    modified_at      timestamptz not null,
    version          bigint      not null
);
create index held_reopening_waiting on held_reopening (panel_id, created_at, id) where returned_because is null;
create index held_reopening_by_member on held_reopening (membership_id);
alter table held_reopening enable row level security;
alter table held_reopening force row level security;
create policy wall on held_reopening
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
-- kept from every query as a comment that is held
create policy checked on held_reopening as restrictive
    using (current_setting('zajedno.held', true) = 'shown') with check (true);
grant select, insert, update, delete on held_reopening to ${app};
