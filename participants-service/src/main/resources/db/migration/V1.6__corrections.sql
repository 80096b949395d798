-- What happened to a participant, step by step, and what was put right: added, never changed.
create table participant_change (
    id             uuid        primary key,
    participant_id uuid        not null references participant,
    country        text        not null,
    number         bigint      not null,
    kind           text        not null,
    enrolment      text,
    milestone      text,
    occurred_on    date,
    former_on      date,
    site_id        uuid        references site,
    former_site_id uuid        references site,
    reason         text,
    recorded_at    timestamptz not null,
    written_in     xid8        not null default pg_current_xact_id(),
    unique (participant_id, number)
);
alter table participant_change enable row level security;
alter table participant_change force row level security;
create policy wall on participant_change
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on participant_change to ${app};

-- entered by mistake: out of every list and count, not out of the history
alter table participant add column voided_at timestamptz;

-- a milestone stays true for ever, unless the same transaction writes down that it was put right
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
    return new;
end $$;
