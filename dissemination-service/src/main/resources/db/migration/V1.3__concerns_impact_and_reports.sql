-- What else came of comments: the concern that they raise, the impact log, the reports on the involvement. Ids, days, codes.
create table concern (
    id          uuid   primary key,
    gathered_on date   not null,
    version     bigint not null
);
alter table concern enable row level security;
alter table concern force row level security;
create policy wall on concern using (current_setting('zajedno.countries', true) <> '');

-- Comments are taken back for good, and that may be heard of before what they were behind.
create table comment_taken_back (
    comment_id uuid primary key,
    country    text not null
);
alter table comment_taken_back enable row level security;
alter table comment_taken_back force row level security;
create policy wall on comment_taken_back
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));

-- A function for the same reason as shows_comment.
create function shows_standing_comment(sought uuid) returns boolean language plpgsql stable
    as 'begin return exists (select 1 from comment where id = sought)
            and not exists (select 1 from comment_taken_back where comment_id = sought); end';

-- Which comments raise a concern is seen by whoever sees the comment; it may be heard of before the comment, and holds for one
-- version of the concern.
create table concern_comment (
    comment_id uuid   not null,
    concern_id uuid   not null,
    version    bigint not null,
    primary key (comment_id, concern_id, version)
);
create index concern_comment_by_concern on concern_comment (concern_id, version, comment_id);
alter table concern_comment enable row level security;
alter table concern_comment force row level security;
create policy wall on concern_comment using (shows_standing_comment(comment_id)) with check (true);

create table impact_entry (
    id          uuid   primary key,
    happened_on date   not null,
    outcome     text   not null,
    version     bigint not null
);
alter table impact_entry enable row level security;
alter table impact_entry force row level security;
create policy wall on impact_entry using (current_setting('zajedno.countries', true) <> '');

create table impact_comment (
    comment_id      uuid not null,
    impact_entry_id uuid not null,
    primary key (comment_id, impact_entry_id)
);
create index impact_comment_by_entry on impact_comment (impact_entry_id, comment_id);
alter table impact_comment enable row level security;
alter table impact_comment force row level security;
create policy wall on impact_comment using (shows_standing_comment(comment_id)) with check (true);

create table gripp_report (
    id        uuid   primary key,
    number    int    not null,
    frozen_on date   not null,
    version   bigint not null
);
alter table gripp_report enable row level security;
alter table gripp_report force row level security;
create policy wall on gripp_report using (current_setting('zajedno.countries', true) <> '');

create table reported_impact (
    impact_entry_id uuid not null,
    gripp_report_id uuid not null,
    primary key (impact_entry_id, gripp_report_id)
);
create index reported_impact_by_report on reported_impact (gripp_report_id, impact_entry_id);
alter table reported_impact enable row level security;
alter table reported_impact force row level security;
create policy wall on reported_impact using (current_setting('zajedno.countries', true) <> '');

grant select, insert, update on concern, impact_entry, gripp_report to ${app};
grant select, insert, delete on concern_comment, impact_comment to ${app};
grant select, insert on comment_taken_back, reported_impact to ${app};
