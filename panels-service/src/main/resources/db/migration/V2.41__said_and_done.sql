create table said_line (
    id           uuid        primary key,
    comment_id   uuid        not null unique references comment,
    country      text        not null,
    said         jsonb       not null,
    drop_country boolean     not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    version      bigint      not null
);
alter table said_line enable row level security;
alter table said_line force row level security;
create policy wall on said_line
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on said_line to ${app};

-- what a panel said and was told about
create index comment_answered_by_panel on comment (panel_id, id) where state in ('ANSWERED', 'CONFIRMED');
