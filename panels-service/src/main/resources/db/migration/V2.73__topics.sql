-- Every page of the desk where a review is answered counts what its comments are about: kept with each and alike for many, that is
-- counted in the index alone.
do $$ begin
    perform set_config('zajedno.held', 'shown', true), set_config('zajedno.countries', 'all', true);
    perform set_config('zajedno.countries', (
        select string_agg(distinct c.country, ',') from review_request r
        cross join lateral jsonb_array_elements_text(r.countries) as c (country)), true);
end $$;
alter table comment add topic text;
update comment c set topic = case c.about ->> 'type'
    when 'GENERAL' then 'GENERAL'
    when 'QUESTION' then 'QUESTION ' || (c.about ->> 'questionId')
    -- a text from before paragraphs were kept has none to widen the passage to
    when 'PASSAGE' then (
        select 'PASSAGE ' || least(own.start, min((p ->> 'start')::int)) || ' ' || greatest(own."end", max((p ->> 'end')::int))
        from jsonb_to_record(c.about -> 'selector') as own (start int, "end" int)
        left join material_text t on t.material_version_id = c.material_version_id and t.language = c.language
        left join lateral jsonb_array_elements(t.paragraphs) p
            on (p ->> 'start')::int < own."end" and own.start < (p ->> 'end')::int
        group by own.start, own."end")
    end
where about is not null;
alter table comment add constraint comment_topic check ((topic is null) = (about is null));
-- The same wall; asked for in a subquery, the countries of the caller are looked up once and not for every row.
alter policy wall on comment
    using (country = any ((select string_to_array(current_setting('zajedno.countries', true), ','))::text[]));
-- What is erased of comments that never left the panel is nobody's to count; without the condition, queries that look for one
-- member would read whole reviews here.
create index comment_by_topic on comment (review_request_id, panel_id, language, topic, id, country, held, state)
    where topic is not null or state = 'RETRACTED';
