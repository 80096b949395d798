create table panel_meeting (
    id           uuid        primary key,
    panel_id     uuid        not null references panel,
    country      text        not null,
    starts_at    timestamp   not null,
    zone         text        not null,
    place        jsonb,
    link         text,
    agenda       jsonb       not null,
    access_needs jsonb       not null,
    attendance   jsonb       not null,
    notes        jsonb,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    version      bigint      not null,
    check (place is not null or link is not null)
);
create index panel_meeting_by_age on panel_meeting (panel_id, created_at, id);
alter table panel_meeting enable row level security;
alter table panel_meeting force row level security;
create policy wall on panel_meeting
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on panel_meeting to ${app};
