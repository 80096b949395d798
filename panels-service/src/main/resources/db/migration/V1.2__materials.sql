create table study_material (
    id          uuid        primary key,
    study_id    uuid        not null,
    title       jsonb       not null,
    kind        text        not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null
);
create index study_material_by_age on study_material (created_at, id);
create index study_material_by_study on study_material (study_id, created_at, id);
alter table study_material enable row level security;
alter table study_material force row level security;
-- a material concerns the whole project, but nobody who acts for no country at all
create policy wall on study_material using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on study_material to ${app};

create table material_version (
    id              uuid        primary key,
    material_id     uuid        not null references study_material,
    number          int         not null check (number > 0),
    state           text        not null check (state in ('DRAFT', 'UNDER_REVIEW', 'REVISED', 'RELEASED', 'RETIRED')),
    source_language text        not null,
    languages       jsonb       not null,
    released_at     timestamptz,
    override_reason jsonb,
    created_at      timestamptz not null,
    modified_at     timestamptz not null,
    version         bigint      not null,
    unique (material_id, number),
    check ((state in ('RELEASED', 'RETIRED')) = (released_at is not null))
);
create index material_version_by_age on material_version (material_id, created_at, id);
-- one version is in use at a time
create unique index material_version_in_use on material_version (material_id) where state = 'RELEASED';
alter table material_version enable row level security;
alter table material_version force row level security;
create policy wall on material_version using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on material_version to ${app};

create table material_text (
    id                  uuid        primary key,
    material_version_id uuid        not null references material_version,
    language            text        not null,
    text                text        not null,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    unique (material_version_id, language)
);
alter table material_text enable row level security;
alter table material_text force row level security;
create policy wall on material_text using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on material_text to ${app};
