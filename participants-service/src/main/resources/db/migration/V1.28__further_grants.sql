-- What pays for a study besides the grant that it is reported under.
create table further_grant (
    study_id     uuid not null references study (id),
    place        int  not null,
    programme    text not null,
    grant_number text not null,
    primary key (study_id, place)
);
alter table further_grant enable row level security;
alter table further_grant force row level security;
create policy wall on further_grant using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update, delete on further_grant to ${app};
