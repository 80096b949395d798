-- The read model of the involvement trace: ids, days, decisions. A comment's text is not here, and its country only decides who
-- may see the row.
create table comment (
    id                  uuid   primary key,
    country             text   not null,
    material_version_id uuid   not null,
    kind                text   not null,
    submitted_on        date   not null,
    version             bigint not null
);
alter table comment enable row level security;
alter table comment force row level security;
create policy wall on comment
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));

create table response (
    id          uuid   primary key,
    comment_id  uuid   not null,
    country     text   not null,
    decision    text   not null,
    answered_on date   not null,
    version     bigint not null
);
create index response_by_comment on response (comment_id);
alter table response enable row level security;
alter table response force row level security;
create policy wall on response
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));

create table material_version (
    id          uuid    primary key,
    material_id uuid    not null,
    study_id    uuid    not null,
    number      int     not null,
    released    boolean not null,
    since       date    not null
);
alter table material_version enable row level security;
alter table material_version force row level security;
create policy wall on material_version using (current_setting('zajedno.countries', true) <> '');

-- A change is seen by whoever sees the comment that caused it; the release may be heard of before the comment.
create table material_change (
    comment_id          uuid not null,
    material_version_id uuid not null,
    primary key (comment_id, material_version_id)
);
create index material_change_by_version on material_change (material_version_id, comment_id);
alter table material_change enable row level security;
alter table material_change force row level security;
-- A function and not a subquery: the planner would read all comments to look at a few changes.
create function shows_comment(sought uuid) returns boolean language plpgsql stable
    as 'begin return exists (select 1 from comment where id = sought); end';
create policy wall on material_change using (shows_comment(comment_id)) with check (true);

create table report_line (
    id           uuid        primary key,
    version      bigint      not null,
    grant_number text        not null,
    period       int         not null,
    form         text        not null check (form in ('DISSEMINATION', 'COMMUNICATION')),
    about_kind   text        not null check (about_kind in ('EDITION', 'EVENT')),
    about_id     uuid        not null,
    name         text        not null,
    sort         text        not null,
    audiences    text        not null,
    description  text        not null,
    outcome      text,
    status       text        not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null
);
create index report_line_in_order on report_line (grant_number, period, form, created_at, id);
create index report_line_by_subject on report_line (about_id);
alter table report_line enable row level security;
alter table report_line force row level security;
create policy wall on report_line using (current_setting('zajedno.countries', true) <> '');

create table acknowledged_withdrawal (
    withdrawal_id   uuid        primary key,
    consent_id      uuid        not null,
    country         text        not null,
    acknowledged_at timestamptz not null
);
alter table acknowledged_withdrawal enable row level security;
alter table acknowledged_withdrawal force row level security;
create policy wall on acknowledged_withdrawal
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));

grant select, insert, update on comment, response, material_version, report_line to ${app};
grant select, insert on material_change, acknowledged_withdrawal to ${app};
