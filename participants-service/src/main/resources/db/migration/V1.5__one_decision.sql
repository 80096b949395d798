-- On which days a version was in force, and from when a later one asks again those who agreed to it.
alter table consent_form_version
    add column came_into_force_on date,
    add column superseded_from    date,
    add column superseded_on      date,
    add column ended_on           date;
comment on column consent_form_version.came_into_force_on is 'the day on which it was brought into force, which may be later than effective_from';
comment on column consent_form_version.superseded_from is 'first day of the version that took its place';
comment on column consent_form_version.superseded_on is 'the day on which that version was brought into force';
comment on column consent_form_version.ended_on is 'first day of a later version that asks again: no consent to this one stands from then on';

alter table consent_form_version no force row level security;
update consent_form_version v set came_into_force_on = (v.modified_at at time zone 'UTC')::date where v.state = 'IN_FORCE';
update consent_form_version v
set superseded_on = (v.modified_at at time zone 'UTC')::date,
    superseded_from = (select w.effective_from from consent_form_version w
        where w.form_id = v.form_id and w.number > v.number and w.state in ('IN_FORCE', 'SUPERSEDED')
        order by w.number limit 1),
    ended_on = (select w.effective_from from consent_form_version w
        where w.form_id = v.form_id and w.number > v.number and w.state in ('IN_FORCE', 'SUPERSEDED') and w.requires_reconsent
        order by w.number limit 1)
where v.state = 'SUPERSEDED';
alter table consent_form_version force row level security;
create index consent_form_version_ended on consent_form_version (id) where ended_on is not null;

-- who must be asked again is found along the records of each version that has ended
create index consent_record_by_version on consent_record (form_version_id, country, created_at, id);
create index consent_event_by_purpose on consent_event (participant_id, purpose);

-- why an entry was invalid
alter table consent_event add column reason text;

-- a withdrawal has the day of the letter, not that of its entry
alter table withdrawal add column withdrawn_on date not null default current_date;
alter table withdrawal no force row level security;
update withdrawal set withdrawn_on = (created_at at time zone 'UTC')::date;
alter table withdrawal force row level security;
