-- Studies, their sites and partners: nothing personal, but nothing either for a caller who acts for no country.
create table study (
    id           uuid        primary key,
    acronym      text        not null,
    title        jsonb       not null,
    programme    text        not null,
    grant_number text        not null,
    starts_on    date        not null,
    ends_on      date        not null,
    version      bigint      not null,
    created_at   timestamptz not null,
    modified_at  timestamptz not null,
    check (starts_on <= ends_on)
);
create index study_by_age on study (created_at, id);

create table reporting_period (
    study_id  uuid not null references study,
    number    int  not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (study_id, number),
    check (starts_on <= ends_on)
);

create table partner_organisation (
    id          uuid        primary key,
    name        jsonb       not null,
    country     text        not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null
);
create index partner_organisation_by_age on partner_organisation (created_at, id);

create table site (
    id                      uuid        primary key,
    study_id                uuid        not null references study,
    name                    jsonb       not null,
    country                 text        not null,
    partner_organisation_id uuid        not null references partner_organisation,
    version                 bigint      not null,
    created_at              timestamptz not null,
    modified_at             timestamptz not null
);
create index site_by_age on site (study_id, created_at, id);

do $$
declare walled text;
begin
    foreach walled in array array['study', 'reporting_period', 'partner_organisation', 'site'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy wall on %I using (current_setting(''zajedno.countries'', true) <> '''')', walled);
    end loop;
end $$;

grant select, insert, update on study, site, partner_organisation to ${app};
grant select, insert, update, delete on reporting_period to ${app};
