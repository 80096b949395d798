alter table comment add held boolean not null default false;
alter table comment alter held drop default;
alter table comment add source text check (source in ('PHONE', 'PAPER', 'MEETING'));
alter table comment add received_on date;
alter table comment add constraint comment_receipt check ((source is null) = (received_on is null));

alter table comment drop constraint comment_state_check;
alter table comment add constraint comment_state_check check (state in
    ('SUBMITTED', 'ACKNOWLEDGED', 'ANSWERED', 'CONFIRMED', 'REOPENED', 'RETRACTED', 'RETURNED'));
alter table comment drop constraint comment_check;
alter table comment drop constraint comment_check1;
alter table comment add constraint comment_erased
    check ((state in ('RETRACTED', 'RETURNED')) = (text is null));
alter table comment add constraint comment_erased_whole
    check (text is not null or (about is null and reopen_reason is null and credit_name is null));
alter table comment add constraint comment_held_unanswered
    check (not held or state in ('SUBMITTED', 'ACKNOWLEDGED', 'RETRACTED', 'RETURNED'));
create index comment_held on comment (panel_id, created_at, id) where held and text is not null;

-- What is held is kept from every query of the service, whoever calls and whatever it forgets, unless the transaction says
-- that it is done for the author or for the PPI lead who decides.
create policy checked on comment as restrictive
    using (not held or current_setting('zajedno.held', true) = 'shown') with check (true);

-- researchers are not told of what is held, also not by a review that waits for it
create or replace function review_waits(review uuid) returns boolean language plpgsql as $$
declare
    callers constant text := current_setting('zajedno.countries', true);
    waits boolean;
begin
    perform set_config('zajedno.countries', (
        select coalesce(string_agg(c.country, ','), '') from review_request r
        cross join lateral jsonb_array_elements_text(r.countries) as c (country) where r.id = review), true);
    waits := exists (
        select 1 from comment
        where review_request_id = review and not held and state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED'));
    perform set_config('zajedno.countries', callers, true);
    return waits;
end $$;
