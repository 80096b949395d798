-- Works and editions are unreleased until their publication: before it they stand behind a wall that lets whoever acts for any
-- country through, after it everybody reads them.
create table work (
    id          uuid        primary key,
    version     bigint      not null,
    study_id    uuid        not null references study (id),
    kind        text        not null check (kind in ('BOOKLET', 'NEWSLETTER_ISSUE', 'ARTICLE', 'REPORT', 'VIDEO', 'LEAFLET')),
    title       jsonb       not null,
    released    boolean     not null default false,
    created_at  timestamptz not null,
    modified_at timestamptz not null
);
create index work_in_order on work (created_at, id);
alter table work enable row level security;
alter table work force row level security;
create policy wall on work
    using (released or current_setting('zajedno.countries', true) <> '')
    with check (current_setting('zajedno.countries', true) <> '');

create table edition (
    id                     uuid        primary key,
    version                bigint      not null,
    work_id                uuid        not null references work (id),
    language               text        not null,
    access_form            text        not null check (access_form in ('STANDARD', 'PLAIN_LANGUAGE', 'EASY_READ')),
    title                  text        not null,
    summary                text,
    text                   text,
    translator             text,
    translation_of         uuid        references edition (id),
    names_countries        text        not null,
    state                  text        not null check (state in ('IN_TRANSLATION', 'IN_LANGUAGE_REVIEW', 'IN_READER_CHECK', 'APPROVED', 'PUBLISHED', 'OUTDATED', 'WITHDRAWN')),
    readers                int,
    readers_checked_on     date,
    funder_acknowledgement text,
    disclaimer             text,
    status_note            text,
    panel_acknowledgement  text,
    published_at           timestamptz,
    withdrawal_reason      text,
    created_at             timestamptz not null,
    modified_at            timestamptz not null,
    check (access_form <> 'EASY_READ' or state not in ('APPROVED', 'PUBLISHED', 'OUTDATED') or readers > 0),
    check (state not in ('PUBLISHED', 'OUTDATED')
           or (funder_acknowledgement is not null and disclaimer is not null and published_at is not null))
);
create unique index edition_once on edition (work_id, language, access_form) where state <> 'WITHDRAWN';
create index edition_in_order on edition (work_id, created_at, id);
create index edition_by_source on edition (translation_of) where translation_of is not null;
alter table edition enable row level security;
alter table edition force row level security;
create policy wall on edition
    using (state in ('PUBLISHED', 'OUTDATED') or current_setting('zajedno.countries', true) <> '')
    with check (current_setting('zajedno.countries', true) <> '');

-- Who shaped a study's material wants to be credited so; only ids and kinds, no names.
create table contribution (
    id                  uuid   primary key,
    comment_id          uuid   not null,
    material_version_id uuid   not null,
    study_id            uuid   not null,
    country             text   not null,
    credit              text   not null check (credit in ('NAMED', 'PSEUDONYM', 'PANEL_ONLY', 'NONE')),
    version             bigint not null
);
create index contribution_by_study on contribution (study_id, id) where credit <> 'NONE';
create index contribution_by_comment on contribution (comment_id);
alter table contribution enable row level security;
alter table contribution force row level security;
create policy wall on contribution
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));

-- Holds the names as they are printed (none for the panel's own line): behind the contributor's country unless the edition is out.
create table acknowledgement_line (
    edition_id      uuid not null references edition (id),
    contribution_id uuid not null references contribution (id),
    country         text not null,
    credit          text not null check (credit in ('NAMED', 'PSEUDONYM', 'PANEL_ONLY')),
    text            text,
    place           int  not null,
    printed         boolean not null,
    check ((text is null) = (credit = 'PANEL_ONLY')),
    primary key (edition_id, contribution_id)
);
create index acknowledgement_line_by_contribution on acknowledgement_line (contribution_id);
alter table acknowledgement_line enable row level security;
alter table acknowledgement_line force row level security;
create policy wall on acknowledgement_line
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
create policy printed on acknowledgement_line for select
    using (printed);

grant select, insert, update on work, edition, contribution to ${app};
grant select, insert, update, delete on acknowledgement_line to ${app};
