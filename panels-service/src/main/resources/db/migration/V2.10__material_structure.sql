alter table material_version add column lagging jsonb not null default '[]';

-- texts from before have no paragraphs here: theirs are found when they are read
alter table material_text add column paragraphs jsonb;
alter table material_text add column omissions jsonb not null default '[]';
alter table material_text add column original jsonb;

create table material_original (
    id               uuid        primary key,
    material_text_id uuid        not null unique references material_text,
    content          bytea       not null check (octet_length(content) between 1 and 10485760),
    created_at       timestamptz not null,
    modified_at      timestamptz not null,
    version          bigint      not null
);
-- what comes here is packed already, or small
alter table material_original alter column content set storage external;
alter table material_original enable row level security;
alter table material_original force row level security;
create policy wall on material_original using (current_setting('zajedno.countries', true) <> '');
grant select, insert, delete on material_original to ${app};
