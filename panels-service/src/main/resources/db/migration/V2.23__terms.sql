-- the panels of every country have agreed something
do $$ begin perform set_config('zajedno.countries', 'BA,ME,MK,RS,XK', true); end $$;

create table agreed_terms (
    id          uuid        primary key,
    panel_id    uuid        not null references panel,
    country     text        not null,
    number      int         not null check (number > 0),
    terms       jsonb       not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null,
    unique (panel_id, number)
);
create index agreed_terms_by_age on agreed_terms (panel_id, created_at, id);
insert into agreed_terms
    select gen_random_uuid(), id, country, 1, terms_of_reference, created_at, created_at, 1 from panel;
alter table agreed_terms enable row level security;
alter table agreed_terms force row level security;
create policy wall on agreed_terms
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
-- what was agreed is not changed afterwards
grant select, insert on agreed_terms to ${app};

alter table membership add term_from date;
alter table membership add term_until date;
alter table membership add constraint membership_term check (term_until >= term_from);
create index membership_term_over on membership (term_until) where state <> 'ENDED';
