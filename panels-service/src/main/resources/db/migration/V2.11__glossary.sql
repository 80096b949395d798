create table glossary_term (
    id          uuid        primary key,
    term        jsonb       not null,
    explanation jsonb       not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null
);
alter table glossary_term enable row level security;
alter table glossary_term force row level security;
-- the words of the whole project, but for nobody who acts for no country at all
create policy wall on glossary_term using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on glossary_term to ${app};
