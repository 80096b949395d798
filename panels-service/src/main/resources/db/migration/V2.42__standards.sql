create table standards_assessment (
    id          uuid        primary key,
    panel_id    uuid        not null references panel,
    country     text        not null,
    standard    text        not null check (standard in ('INCLUSIVE_OPPORTUNITIES', 'WORKING_TOGETHER',
        'SUPPORT_AND_LEARNING', 'COMMUNICATIONS', 'IMPACT', 'GOVERNANCE')),
    period      text        not null,
    rater_role  text        not null check (rater_role in ('MEMBER', 'RESEARCHER')),
    rater       text        not null,
    score       int         not null check (score between 1 and 5),
    evidence    jsonb,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null,
    unique (panel_id, period, standard, rater)
);
alter table standards_assessment enable row level security;
alter table standards_assessment force row level security;
create policy wall on standards_assessment
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on standards_assessment to ${app};
