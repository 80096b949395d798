-- Who the participants are. The application may put an identity in and take it out for good; to read one it must call
-- vault.disclose, which leaves a row in vault.disclosure, and that it can only read.
create schema vault;
grant usage on schema vault to ${app};

create table vault.identity (
    participant_id uuid        primary key references participant,
    country        text        not null,
    nonce          bytea       not null,
    ciphertext     bytea       not null,
    written_by     text        not null,
    written_at     timestamptz not null
);

create table vault.erasure (
    participant_id uuid        primary key references participant,
    country        text        not null,
    erased_at      timestamptz not null
);

-- One chain per country: each row's hash is made, with a key that the database does not have, over its content and the hash
-- of the row before.
create table vault.disclosure (
    id             uuid        primary key,
    country        text        not null,
    number         bigint      not null,
    participant_id uuid        not null references participant,
    account        text        not null,
    reason         text        not null,
    disclosed_at   timestamptz not null,
    previous       text        not null,
    hash           text        not null,
    unique (country, number)
);
create index disclosure_by_participant on vault.disclosure (participant_id, disclosed_at, id);

do $$
declare walled text;
begin
    foreach walled in array array['identity', 'erasure', 'disclosure'] loop
        execute format('alter table vault.%I enable row level security', walled);
        execute format('alter table vault.%I force row level security', walled);
        execute format(
            'create policy wall on vault.%I using (country = any (string_to_array(current_setting(''zajedno.countries'', true), '','')))',
            walled);
    end loop;
end $$;

create function vault.disclose(
    the_id uuid, the_country text, the_number bigint, the_participant uuid, the_account text, the_reason text,
    the_time timestamptz, the_previous text, the_hash text)
    returns table (nonce bytea, ciphertext bytea)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select i.nonce, i.ciphertext from vault.identity i where i.participant_id = the_participant;
    if found then
        insert into vault.disclosure (id, country, number, participant_id, account, reason, disclosed_at, previous, hash)
        values (the_id, the_country, the_number, the_participant, the_account, the_reason, the_time, the_previous, the_hash);
    end if;
end $$;
revoke all on function vault.disclose from public;
grant execute on function vault.disclose to ${app};

grant insert, delete on vault.identity to ${app};
grant select (participant_id, country) on vault.identity to ${app};
grant update (nonce, ciphertext, written_by, written_at) on vault.identity to ${app};
grant select, insert on vault.erasure to ${app};
grant select on vault.disclosure to ${app};
