-- Which editions were out and are no more: for whoever keeps in step with what is out. Ids that were public: no wall.
create table edition_withdrawn (
    edition_id   uuid        primary key,
    work_id      uuid        not null,
    withdrawn_at timestamptz not null
);
create index edition_withdrawn_by_work on edition_withdrawn (work_id, withdrawn_at, edition_id);
grant select, insert on edition_withdrawn to ${app};

alter table edition no force row level security;
insert into edition_withdrawn (edition_id, work_id, withdrawn_at)
select id, work_id, modified_at from edition where state = 'WITHDRAWN' and published_at is not null;
alter table edition force row level security;

create function remember_withdrawn_edition() returns trigger language plpgsql
    as 'begin
            insert into edition_withdrawn (edition_id, work_id, withdrawn_at) values (new.id, new.work_id, new.modified_at)
            on conflict (edition_id) do nothing;
            return null;
        end';
create trigger withdrawn after update of state on edition for each row
    when (old.state in ('PUBLISHED', 'OUTDATED') and new.state = 'WITHDRAWN')
    execute function remember_withdrawn_edition();
