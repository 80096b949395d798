-- Which consents stand, as participants-service told: ids, never persons. What rests on one names its id.
create table known_consent_form (
    form_version_id uuid    primary key,
    ended           boolean not null
);
grant select, insert, update on known_consent_form to ${app};

create table known_consent (
    consent_id      uuid   primary key,
    country         text   not null,
    study_id        uuid   not null,
    form_version_id uuid   not null references known_consent_form,
    permitted       text[] not null,
    renewed         text[] not null,
    version         bigint not null
);
comment on column known_consent.permitted is 'purposes for which something may be rested on it';
comment on column known_consent.renewed is 'purposes that were agreed to anew elsewhere: what rests on it stays';
create index known_consent_by_form on known_consent (form_version_id);
alter table known_consent enable row level security;
alter table known_consent force row level security;
create policy wall on known_consent
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on known_consent to ${app};
