-- What participants-service told of studies. Public knowledge: no wall.
create table study (
    id           uuid   primary key,
    acronym      text   not null,
    programme    text   not null,
    grant_number text   not null,
    version      bigint not null
);
grant select, insert, update on study to ${app};

-- what a study was called when its report was frozen; reports from before do not say it
alter table gripp_report add column study text;
