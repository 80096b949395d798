-- People who take part, by codes. Behind the wall of their country.
create table participant (
    id                   uuid        primary key,
    code                 text        not null unique,
    study_id             uuid        not null references study,
    site_id              uuid        not null references site,
    country              text        not null,
    enrolment            text        not null,
    screening_started_on date,
    found_eligible_on    date,
    consented_on         date,
    enrolled_on          date,
    follow_up_begun_on   date,
    left_on              date,
    version              bigint      not null,
    created_at           timestamptz not null,
    modified_at          timestamptz not null
);
-- a page of a country, of a study in it, of a site: each is a walk along one index
create index participant_by_country on participant (country, created_at, id);
create index participant_by_study on participant (study_id, country, created_at, id);
create index participant_by_site on participant (site_id, created_at, id);

alter table participant enable row level security;
alter table participant force row level security;
create policy wall on participant using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on participant to ${app};

-- a milestone stays true for ever, whatever the state becomes
create function keep_milestones() returns trigger language plpgsql as $$
begin
    if (old.screening_started_on is not null and new.screening_started_on is distinct from old.screening_started_on)
        or (old.found_eligible_on is not null and new.found_eligible_on is distinct from old.found_eligible_on)
        or (old.consented_on is not null and new.consented_on is distinct from old.consented_on)
        or (old.enrolled_on is not null and new.enrolled_on is distinct from old.enrolled_on)
        or (old.follow_up_begun_on is not null and new.follow_up_begun_on is distinct from old.follow_up_begun_on)
        or (old.left_on is not null and new.left_on is distinct from old.left_on)
        or new.code <> old.code or new.country <> old.country
    then
        raise exception 'what happened to a participant cannot be unmade';
    end if;
    return new;
end $$;
create trigger keep_milestones before update on participant for each row execute function keep_milestones();
