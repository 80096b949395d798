-- public: what is in print, and where it is shown
create table published_edition (
    edition_id   uuid        primary key,
    work_id      uuid        not null,
    study_id     uuid,
    language     text,
    published_at timestamptz,
    withdrawn    boolean     not null,
    told         bigint      not null
);
create index published_edition_by_study on published_edition (study_id);
grant select, insert, update on published_edition to ${app};

create table announced_event (
    event_id  uuid   primary key,
    name      text   not null,
    starts_on date   not null,
    state     text   not null,
    presents  jsonb  not null,
    told      bigint not null
);
grant select, insert, update on announced_event to ${app};
