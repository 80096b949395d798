-- What people are asked to agree to. A text that was signed must be found again for ever: nothing here can be deleted, and a
-- text cannot even be changed.
create table consent_form (
    id          uuid        primary key,
    study_id    uuid        not null references study,
    title       jsonb       not null,
    version     bigint      not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null
);
create index consent_form_by_age on consent_form (created_at, id);

create table consent_form_version (
    id                         uuid        primary key,
    form_id                    uuid        not null references consent_form,
    number                     int         not null,
    state                      text        not null,
    ethics_approval_ref        text        not null,
    effective_from             date        not null,
    requires_reconsent         boolean     not null,
    purposes                   text[]      not null,
    lawful_basis               text        not null,
    special_category_condition text        not null,
    version                    bigint      not null,
    created_at                 timestamptz not null,
    modified_at                timestamptz not null,
    unique (form_id, number)
);
create unique index consent_form_version_in_force on consent_form_version (form_id) where state = 'IN_FORCE';
create index consent_form_version_by_age on consent_form_version (form_id, created_at, id);

create table consent_form_text (
    id         uuid primary key,
    version_id uuid not null references consent_form_version,
    language   text not null,
    sha256     text not null,
    body       text not null,
    unique (version_id, language)
);

-- What people decided. Append-only, behind the wall of their country; changes counts what was added to a record's history.
create table consent_record (
    id                   uuid        primary key,
    participant_id       uuid        not null references participant,
    country              text        not null,
    form_version_id      uuid        not null references consent_form_version,
    text_id              uuid        not null references consent_form_text,
    text_sha256          text        not null,
    language             text        not null,
    given_on             date        not null,
    capacity_assessed_by text        not null,
    capacity_assessed_on date        not null,
    changes              bigint      not null,
    created_at           timestamptz not null
);
create index consent_record_by_participant on consent_record (participant_id, created_at, id);

create table consent_event (
    id             uuid        primary key,
    consent_id     uuid        not null references consent_record,
    participant_id uuid        not null references participant,
    country        text        not null,
    number         bigint      not null,
    purpose        text        not null,
    type           text        not null,
    occurred_on    date        not null,
    recorded_at    timestamptz not null,
    unique (consent_id, number)
);
create index consent_event_by_participant on consent_event (participant_id, recorded_at);

create table withdrawal (
    id             uuid        primary key,
    consent_id     uuid        not null references consent_record,
    participant_id uuid        not null references participant,
    country        text        not null,
    purpose        text        not null,
    scope          text        not null,
    created_at     timestamptz not null
);
create index withdrawal_by_consent on withdrawal (consent_id);
create index withdrawal_by_country on withdrawal (country, created_at, id);

create table withdrawal_acknowledgement (
    withdrawal_id   uuid        not null references withdrawal,
    service         text        not null,
    country         text        not null,
    outcome         text        not null,
    removed         bigint      not null,
    version         bigint      not null,
    acknowledged_at timestamptz not null,
    primary key (withdrawal_id, service)
);

do $$
declare walled text;
begin
    foreach walled in array array['consent_form', 'consent_form_version', 'consent_form_text'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format('create policy wall on %I using (current_setting(''zajedno.countries'', true) <> '''')', walled);
    end loop;
    foreach walled in array array['consent_record', 'consent_event', 'withdrawal', 'withdrawal_acknowledgement'] loop
        execute format('alter table %I enable row level security', walled);
        execute format('alter table %I force row level security', walled);
        execute format(
            'create policy wall on %I using (country = any (string_to_array(current_setting(''zajedno.countries'', true), '','')))',
            walled);
    end loop;
end $$;

grant select, insert, update on consent_form, consent_form_version to ${app};
grant select, insert on consent_form_text, consent_record, consent_event, withdrawal to ${app};
grant update (changes) on consent_record to ${app};
grant select, insert, update on withdrawal_acknowledgement to ${app};
