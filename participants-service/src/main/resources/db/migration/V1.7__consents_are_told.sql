-- Consents that were given before facts told their study and form are told again, as they stand: what rested on one already must
-- fall with it. The order of words is that of Decisions.
alter table participant no force row level security;
alter table consent_record no force row level security;
alter table consent_event no force row level security;
alter table consent_form_version no force row level security;

insert into outbox (id, type, subject, country, data)
select gen_random_uuid(), 'ConsentGiven', r.id::text, r.country, json_build_object(
    'consentId', r.id, 'studyId', p.study_id, 'formVersionId', r.form_version_id,
    'purposes', json_agg(yes.purpose order by yes.number), 'version', r.changes)::text
from consent_record r
join participant p on p.id = r.participant_id
join consent_form_version v on v.id = r.form_version_id and v.ended_on is null
join consent_event yes on yes.consent_id = r.id and yes.type in ('GIVEN', 'REAFFIRMED')
where not exists (
    select 1 from consent_event later
    where later.participant_id = yes.participant_id and later.purpose = yes.purpose
        and (later.occurred_on, later.recorded_at, later.number) > (yes.occurred_on, yes.recorded_at, yes.number))
group by r.id, p.study_id;

alter table consent_form_version force row level security;
alter table consent_event force row level security;
alter table consent_record force row level security;
alter table participant force row level security;
