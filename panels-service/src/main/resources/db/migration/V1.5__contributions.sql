create table contribution (
    id                  uuid        primary key,
    comment_id          uuid        not null references comment,
    membership_id       uuid        not null references membership,
    panel_id            uuid        not null references panel,
    country             text        not null,
    material_version_id uuid        not null references material_version,
    study_id            uuid        not null,
    credit_preference   text        not null check (credit_preference in ('NAMED', 'PSEUDONYM', 'PANEL_ONLY', 'NONE')),
    credit_name         text,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    unique (comment_id, material_version_id),
    check ((credit_preference = 'NAMED') = (credit_name is not null))
);
create index contribution_by_study on contribution (study_id, created_at, id);
create index contribution_by_author on contribution (membership_id, created_at, id);
alter table contribution enable row level security;
alter table contribution force row level security;
create policy wall on contribution
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on contribution to ${app};

-- public: that something of a study was published
create table publication (
    study_id     uuid        primary key,
    published_at timestamptz not null
);
grant select, insert, update on publication to ${app};

create table withdrawal_notice (
    withdrawal_id uuid        primary key,
    consent_id    uuid        not null,
    country       text        not null,
    received_at   timestamptz not null
);
alter table withdrawal_notice enable row level security;
alter table withdrawal_notice force row level security;
create policy wall on withdrawal_notice
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on withdrawal_notice to ${app};
