create sequence gripp_number;
grant usage on sequence gripp_number to ${app};

create table gripp_report (
    id          uuid        primary key,
    study_id    uuid        not null,
    form        text        not null check (form in ('SF', 'LF')),
    language    text        not null,
    written     jsonb       not null,
    none_found  boolean     not null,
    number      int         unique,
    frozen_at   timestamptz,
    frozen      jsonb,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null,
    check ((frozen_at is null) = (frozen is null) and (frozen_at is null) = (number is null))
);
create index gripp_report_by_age on gripp_report (created_at, id);
create index gripp_report_by_study on gripp_report (study_id, created_at, id);
alter table gripp_report enable row level security;
alter table gripp_report force row level security;
create policy wall on gripp_report using (current_setting('zajedno.countries', true) <> '');
-- a frozen report never changes again, whoever asks
create policy stays on gripp_report as restrictive for update using (frozen_at is null) with check (true);
grant select, insert, update on gripp_report to ${app};
