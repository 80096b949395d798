-- Everything that pays for a study; the first one is the grant that it is reported under. Public knowledge: no wall.
create table study_grant (
    study_id     uuid not null references study (id),
    place        int  not null,
    programme    text not null,
    grant_number text not null,
    primary key (study_id, place)
);
insert into study_grant (study_id, place, programme, grant_number) select id, 0, programme, grant_number from study;
-- an instance of before, which still runs, tells of the first grant only
create function keep_first_grant() returns trigger language plpgsql
    as 'begin
            insert into study_grant (study_id, place, programme, grant_number)
            values (new.id, 0, new.programme, new.grant_number)
            on conflict (study_id, place) do update set programme = excluded.programme, grant_number = excluded.grant_number;
            return null;
        end';
create trigger first_grant after insert or update on study for each row execute function keep_first_grant();

-- Funders that coordinators add, and their sentences: printed in public.
create table funder (
    id               uuid        primary key,
    version          bigint      not null,
    code             text        not null,
    plain_code       text        not null unique,
    name             text        not null,
    acknowledgements jsonb       not null,
    disclaimers      jsonb       not null,
    created_at       timestamptz not null,
    modified_at      timestamptz not null
);
create index funder_in_order on funder (created_at, id);

grant select, insert, update, delete on study_grant to ${app};
grant select, insert, update on funder to ${app};
