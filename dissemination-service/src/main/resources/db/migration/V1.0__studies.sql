-- What other services told of studies and events. Public knowledge: no wall.
create table study (
    id           uuid   primary key,
    acronym      text   not null,
    programme    text   not null,
    grant_number text   not null,
    version      bigint not null
);
create index study_by_grant on study (grant_number, id);

create table study_period (
    study_id  uuid not null references study (id),
    number    int  not null,
    starts_on date not null,
    ends_on   date not null,
    primary key (study_id, number)
);

create table known_event (
    id                 uuid   primary key,
    name               text,
    starts_on          date,
    ends_on            date,
    state              text,
    version            bigint not null default -1,
    reach_persons      int,
    reach_countries    int,
    reach_version      bigint not null default -1
);

create table presented_work (
    event_id uuid not null references known_event (id),
    work_id  uuid not null,
    primary key (event_id, work_id)
);
create index presented_work_by_work on presented_work (work_id, event_id);

grant select, insert, update on study, known_event to ${app};
grant select, insert, delete on study_period, presented_work to ${app};
