-- How many comments have the same topic, as a sum that is kept: every page of the response board shows it, and a review may have
-- thousands of comments. A change of a comment adds a row and locks none, so that no comment waits for another one. The service
-- replaces the rows of a topic by their sum from time to time. Without foreign keys: the comment has them.
create table topic_count (
    review_request_id uuid    not null,
    panel_id          uuid    not null,
    country           text    not null,
    language          text    not null,
    topic             text, -- null for retracted comments
    total             int     not null,
    waiting           int     not null,
    summed            boolean not null default false
);
create index topic_count_by_review on topic_count (review_request_id);
create index topic_count_unsummed on topic_count (review_request_id) where not summed;
alter table topic_count enable row level security;
alter table topic_count force row level security;
create policy wall on topic_count
    using (country = any ((select string_to_array(current_setting('zajedno.countries', true), ','))::text[]));
grant select, insert, delete on topic_count to ${app};

-- What is held for screening is not counted before it is let through.
create function count_topic() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' and not old.held and (old.topic is not null or old.state = 'RETRACTED') then
        insert into topic_count (review_request_id, panel_id, country, language, topic, total, waiting)
        values (old.review_request_id, old.panel_id, old.country, old.language, old.topic,
                -1, case when old.state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED') then -1 else 0 end);
    end if;
    if tg_op <> 'DELETE' and not new.held and (new.topic is not null or new.state = 'RETRACTED') then
        insert into topic_count (review_request_id, panel_id, country, language, topic, total, waiting)
        values (new.review_request_id, new.panel_id, new.country, new.language, new.topic,
                1, case when new.state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED') then 1 else 0 end);
    end if;
    return null;
end $$;
create trigger topic_of_comment after insert or delete on comment
    for each row execute function count_topic();
create trigger topic_of_changed_comment after update on comment
    for each row when ((old.held, old.topic, old.state) is distinct from (new.held, new.topic, new.state))
    execute function count_topic();

do $$ begin
    perform set_config('zajedno.countries', 'all', true);
    perform set_config('zajedno.countries', (
        select string_agg(distinct c.country, ',') from review_request r
        cross join lateral jsonb_array_elements_text(r.countries) as c (country)), true);
end $$;
insert into topic_count
select review_request_id, panel_id, country, language, topic,
       count(*), count(*) filter (where state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED')), true
from comment
where not held and (topic is not null or state = 'RETRACTED')
group by review_request_id, panel_id, country, language, topic;
