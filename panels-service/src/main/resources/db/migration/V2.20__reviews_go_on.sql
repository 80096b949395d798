-- reviews are changed here for every country
do $$ begin perform set_config('zajedno.countries', 'all', true); end $$;

alter table panel add quorum int check (quorum between 1 and 1000);

alter table review_request drop constraint review_request_state_check;
alter table review_request add constraint review_request_state_check
    check (state in ('DRAFT', 'OPEN', 'CLOSED', 'RESPONDED', 'COMPLETED', 'CANCELLED'));
alter table review_request add answer_due date;
update review_request set answer_due = (deadline at time zone 'UTC')::date + answer_within_days where state <> 'DRAFT';
alter table review_request drop constraint review_request_check;
alter table review_request add constraint review_request_answer_time
    check (state in ('DRAFT', 'CANCELLED') or (answer_within_days is not null and answer_due is not null));
alter table review_request add extended_from timestamptz;
alter table review_request add deadline_reason jsonb;
alter table review_request add closing_reason jsonb;
alter table review_request add cancellation_reason jsonb;
alter table review_request add constraint review_request_extended
    check ((extended_from is null) = (deadline_reason is null));
alter table review_request add constraint review_request_cancelled
    check ((state = 'CANCELLED') = (cancellation_reason is not null));

alter table comment add late boolean not null default false;
alter table comment alter late drop default;

-- Whether anything in a review waits for an answer. That alone is told across the wall: a review is responded to when all
-- countries are answered, whoever answered last.
create function review_waits(review uuid) returns boolean language plpgsql as $$
declare
    callers constant text := current_setting('zajedno.countries', true);
    waits boolean;
begin
    perform set_config('zajedno.countries', (
        select coalesce(string_agg(c.country, ','), '') from review_request r
        cross join lateral jsonb_array_elements_text(r.countries) as c (country) where r.id = review), true);
    waits := exists (
        select 1 from comment
        where review_request_id = review and state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'));
    perform set_config('zajedno.countries', callers, true);
    return waits;
end $$;

create table reading_position (
    review_request_id uuid        not null references review_request,
    membership_id     uuid        not null references membership,
    country           text        not null,
    language          text        not null,
    paragraph_id      text        not null,
    read_at           timestamptz not null,
    primary key (review_request_id, membership_id)
);
create index reading_position_by_member on reading_position (membership_id);
alter table reading_position enable row level security;
alter table reading_position force row level security;
create policy wall on reading_position
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on reading_position to ${app};
