-- What came in before letters were composed (Unicode NFC) is composed now, so that a search finds it and equal words are equal.
-- Nobody reads a difference, and so versions and entity tags stay.
-- Where positions count in a text that becomes shorter, they are counted anew before.
create function composed_place(whole text, place int) returns int language sql immutable as $$
    select char_length(normalize(left(whole, place), NFC))
$$;
create function composed_passage(passage jsonb, whole text) returns jsonb language sql immutable as $$
    select passage || jsonb_build_object(
        'start', composed_place(whole, (passage ->> 'start')::int), 'end', composed_place(whole, (passage ->> 'end')::int))
$$;
alter table comment no force row level security;
alter table comment_draft no force row level security;
alter table material_change no force row level security;
alter table material_text no force row level security;
alter table material_version no force row level security;
alter table review_request no force row level security;

update comment c set
    about = jsonb_set(c.about, '{selector}', composed_passage(c.about -> 'selector', t.text)),
    topic = 'PASSAGE ' || composed_place(t.text, split_part(c.topic, ' ', 2)::int)
        || ' ' || composed_place(t.text, split_part(c.topic, ' ', 3)::int)
from material_text t
where t.material_version_id = c.material_version_id and t.language = c.language and t.text is not nfc normalized
  and c.about ->> 'type' = 'PASSAGE';

update comment_draft d set
    content = jsonb_set(d.content, '{about,selector}', composed_passage(d.content -> 'about' -> 'selector', t.text))
from review_request r join material_text t on t.material_version_id = r.material_version_id
where r.id = d.review_request_id and t.language = d.content ->> 'language' and t.text is not nfc normalized
  and (d.content -> 'about' -> 'selector' ->> 'start') is not null
  and (d.content -> 'about' -> 'selector' ->> 'end') is not null;

update material_change c set passage_after = composed_passage(c.passage_after, t.text)
from material_text t
where t.material_version_id = c.material_version_id and t.language = c.language and t.text is not nfc normalized
  and jsonb_typeof(c.passage_after) = 'object';

update material_change c set passage_before = composed_passage(c.passage_before, t.text)
from material_version v
join material_version earlier on earlier.material_id = v.material_id and earlier.number = v.number - 1
join material_text t on t.material_version_id = earlier.id
where v.id = c.material_version_id and t.language = c.language and t.text is not nfc normalized
  and jsonb_typeof(c.passage_before) = 'object';

update material_text t set
    paragraphs = (
        select jsonb_agg(composed_passage(p.value, t.text) order by p.ordinality)
        from jsonb_array_elements(t.paragraphs) with ordinality p),
    text = normalize(t.text, NFC)
where t.text is not nfc normalized;

drop function composed_passage(jsonb, text);
drop function composed_place(text, int);
alter table comment force row level security;
alter table comment_draft force row level security;
alter table material_change force row level security;
alter table material_text force row level security;
alter table material_version force row level security;
alter table review_request force row level security;

do $$
declare
    found record;
begin
    for found in
        select a.attrelid::regclass as of_table, a.attname as of_column, a.atttypid = 'jsonb'::regtype as is_json,
               t.relforcerowsecurity as is_walled
        from pg_attribute a join pg_class t on t.oid = a.attrelid
        where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r'
          and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.atttypid in ('text'::regtype, 'jsonb'::regtype)
          and t.relname not in ('outbox', 'inbox', 'dead_letter', 'idempotency_key', 'flyway_schema_history')
    loop
        -- the owner of the tables sees every country's rows for this one change
        if found.is_walled then
            execute format('alter table %s no force row level security', found.of_table);
        end if;
        begin
            if found.is_json then
                execute format('update %1$s set %2$I = normalize(%2$I::text, NFC)::jsonb'
                    ' where %2$I::text is not nfc normalized', found.of_table, found.of_column);
            else
                execute format('update %1$s set %2$I = normalize(%2$I, NFC) where %2$I is not nfc normalized',
                    found.of_table, found.of_column);
            end if;
        exception when unique_violation or check_violation then
            -- composed, it would be the same as another row
            raise warning '% of % keeps letters that are not composed', found.of_column, found.of_table;
        end;
        if found.is_walled then
            execute format('alter table %s force row level security', found.of_table);
        end if;
    end loop;
end $$;
