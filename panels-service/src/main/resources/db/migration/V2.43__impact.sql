create table impact_entry (
    id                 uuid        primary key,
    study_id           uuid        not null,
    happened_on        date        not null,
    research_stage     text        not null check (research_stage in ('PRIORITISING', 'FUNDING', 'DESIGN', 'CONDUCT',
        'ANALYSIS', 'DISSEMINATION', 'IMPLEMENTATION', 'EVALUATION')),
    involvement_level  text        not null check (involvement_level in ('CONSULTATION', 'COLLABORATION', 'CO_PRODUCTION', 'USER_LED')),
    standards          jsonb       not null,
    method             jsonb,
    hoped_to_influence jsonb,
    what_changed       jsonb,
    why_it_matters     jsonb,
    no_change          boolean     not null,
    effect             text        check (effect in ('POSITIVE', 'NEGATIVE', 'MIXED')),
    researcher_view    jsonb,
    standing           int         not null check (standing >= 0),
    created_at         timestamptz not null,
    modified_at        timestamptz not null,
    version            bigint      not null,
    check (no_change = (effect is null)),
    check (not no_change or what_changed is null)
);
create index impact_entry_by_age on impact_entry (created_at, id);
create index impact_entry_by_study on impact_entry (study_id, created_at, id);
alter table impact_entry enable row level security;
alter table impact_entry force row level security;
create policy wall on impact_entry using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on impact_entry to ${app};

create table impact_comment (
    id              uuid        primary key,
    impact_entry_id uuid        not null references impact_entry,
    comment_id      uuid        not null references comment,
    membership_id   uuid        not null references membership,
    country         text        not null,
    created_at      timestamptz not null,
    modified_at     timestamptz not null,
    version         bigint      not null,
    unique (comment_id, impact_entry_id)
);
create index impact_comment_by_entry on impact_comment (impact_entry_id, membership_id);
alter table impact_comment enable row level security;
alter table impact_comment force row level security;
create policy wall on impact_comment
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, delete on impact_comment to ${app};

create table contributor_view (
    id              uuid        primary key,
    impact_entry_id uuid        not null references impact_entry,
    country         text        not null,
    membership_id   uuid        references membership,
    text            jsonb       not null,
    created_at      timestamptz not null,
    modified_at     timestamptz not null,
    version         bigint      not null,
    unique nulls not distinct (impact_entry_id, country, membership_id)
);
alter table contributor_view enable row level security;
alter table contributor_view force row level security;
create policy wall on contributor_view
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on contributor_view to ${app};
