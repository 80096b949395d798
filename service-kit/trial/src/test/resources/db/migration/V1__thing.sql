create table thing (
    id          uuid        primary key,
    version     bigint      not null,
    country     text        not null,
    name        text        not null,
    title       jsonb,
    created_at  timestamptz not null,
    modified_at timestamptz not null
);
alter table thing enable row level security;
alter table thing force row level security;
create policy wall on thing using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on thing to ${app};

create table heard (
    seq     bigint generated always as identity primary key,
    subject uuid   not null,
    number  int    not null,
    country text
);
grant select, insert on heard to ${app};
