-- A state is put right like a date, and a withdrawal that was entered by mistake like a consent.
alter table participant_change add column former_enrolment text;

create or replace function keep_milestones() returns trigger language plpgsql as $$
begin
    if new.code <> old.code or new.country <> old.country or new.study_id <> old.study_id
        or (old.voided_at is not null and new.voided_at is distinct from old.voided_at)
    then
        raise exception 'what happened to a participant cannot be unmade';
    end if;
    if ((old.screening_started_on is not null and new.screening_started_on is distinct from old.screening_started_on)
        or (old.found_eligible_on is not null and new.found_eligible_on is distinct from old.found_eligible_on)
        or (old.consented_on is not null and new.consented_on is distinct from old.consented_on)
        or (old.enrolled_on is not null and new.enrolled_on is distinct from old.enrolled_on)
        or (old.follow_up_begun_on is not null and new.follow_up_begun_on is distinct from old.follow_up_begun_on)
        or (old.left_on is not null and new.left_on is distinct from old.left_on)
        or new.site_id <> old.site_id
        or new.voided_at is distinct from old.voided_at)
        and not exists (
            select 1 from participant_change c
            where c.participant_id = new.id and c.kind <> 'MOVED' and c.written_in = pg_current_xact_id())
    then
        raise exception 'what happened to a participant is corrected with a reason or not at all';
    end if;
    if new.enrolment <> old.enrolment and not exists (
        select 1 from participant_change c
        where c.participant_id = new.id and c.kind in ('MOVED', 'STATE_CORRECTED') and c.enrolment = new.enrolment
            and c.written_in = pg_current_xact_id())
    then
        raise exception 'a step of a participant is in the history or not taken';
    end if;
    return new;
end $$;

-- which withdrawal an event tells of: that was made, or, with INVALIDATED, that was found wrong
alter table consent_event add column withdrawal_id uuid references withdrawal;
alter table consent_event no force row level security;
alter table withdrawal no force row level security;
update consent_event e set withdrawal_id = (
    select w.id from withdrawal w
    where w.consent_id = e.consent_id and w.purpose = e.purpose and w.created_at = e.recorded_at limit 1)
where e.type = 'WITHDRAWN';
alter table consent_event force row level security;
alter table withdrawal force row level security;
create index consent_event_of_withdrawal on consent_event (withdrawal_id) where withdrawal_id is not null;
create trigger touches_withdrawal after insert on consent_event
    for each row when (new.type = 'INVALIDATED' and new.withdrawal_id is not null)
    execute function touch_withdrawal();

-- what counts of all that was said, as in Decisions
create view counting_consent_event with (security_invoker = true) as
select e.* from consent_event e
where e.type not in ('INVALIDATED', 'EXPIRED') and not exists (
    select 1 from consent_event wrong
    where wrong.consent_id = e.consent_id and wrong.purpose = e.purpose and wrong.type = 'INVALIDATED'
        and case when e.type = 'WITHDRAWN' then wrong.withdrawal_id = e.withdrawal_id else wrong.withdrawal_id is null end);
grant select on counting_consent_event to ${app};
