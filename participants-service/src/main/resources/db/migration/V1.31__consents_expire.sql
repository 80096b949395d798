-- A form may say how long a consent to it is valid; the day on which that is over is reckoned when the consent is entered.
alter table consent_form_version
    add column valid_for   text,
    add column valid_until date,
    add constraint one_term check (valid_for is null or valid_until is null);
alter table consent_record
    add column expires_on  date,
    add column expiry_told boolean not null default false;
comment on column consent_record.expires_on is 'the first day on which it is valid no more';
comment on column consent_record.expiry_told is 'whether the other services were told that it is over';
create index consent_record_with_term on consent_record (country, created_at, id) where expires_on is not null;
create index consent_record_to_expire on consent_record (country, expires_on) where expires_on is not null and not expiry_told;
grant update (expiry_told) on consent_record to ${app};

-- Studies are told again, as they stand: events-service has not listened to them before.
alter table study no force row level security;
alter table reporting_period no force row level security;
alter table further_grant no force row level security;
insert into outbox (id, type, subject, data)
select gen_random_uuid(), 'StudyRegistered', s.id::text, json_build_object(
    'studyId', s.id, 'acronym', s.acronym, 'programme', s.programme, 'grantNumber', s.grant_number,
    'furtherGrants', (
        select coalesce(json_agg(json_build_object('programme', g.programme, 'number', g.grant_number) order by g.place), '[]')
        from further_grant g where g.study_id = s.id),
    'periods', (
        select coalesce(json_agg(json_build_object('number', p.number, 'from', p.starts_on, 'to', p.ends_on) order by p.number), '[]')
        from reporting_period p where p.study_id = s.id),
    'version', s.version)::text
from study s;
alter table further_grant force row level security;
alter table reporting_period force row level security;
alter table study force row level security;
