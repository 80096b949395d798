-- What came in before letters were composed (Unicode NFC) is composed now, so that a search finds it and equal words are equal.
-- Nobody reads a difference, and so versions and entity tags stay.
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
