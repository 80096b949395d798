create table panel (
    id                      uuid        primary key,
    country                 text        not null,
    name                    jsonb       not null,
    state                   text        not null check (state in ('FORMING', 'ACTIVE', 'PAUSED', 'CLOSED')),
    languages               jsonb       not null,
    terms_of_reference      jsonb       not null,
    acknowledge_within_days int         not null check (acknowledge_within_days between 1 and 365),
    answer_within_days      int         not null check (answer_within_days between acknowledge_within_days and 365),
    created_at              timestamptz not null,
    modified_at             timestamptz not null,
    version                 bigint      not null
);
create index panel_by_age on panel (created_at, id);
alter table panel enable row level security;
alter table panel force row level security;
create policy wall on panel
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on panel to ${app};

create table membership (
    id                    uuid        primary key,
    panel_id              uuid        not null references panel,
    country               text        not null,
    pseudonym             text        not null,
    role                  text        not null check (role in ('MEMBER', 'CHAIR', 'PPI_LEAD', 'CARER_MEMBER')),
    language              text,
    state                 text        not null check (state in ('INVITED', 'ACTIVE', 'ON_BREAK', 'ENDED')),
    account               text,
    invitation_hash       text        unique,
    invitation_expires_at timestamptz not null,
    created_at            timestamptz not null,
    modified_at           timestamptz not null,
    version               bigint      not null,
    check (state = 'INVITED' or invitation_hash is null),
    check (state not in ('ACTIVE', 'ON_BREAK') or account is not null)
);
create unique index membership_pseudonym on membership (panel_id, pseudonym);
-- one person sits on a panel once
create unique index membership_seat on membership (panel_id, account) where state <> 'ENDED';
create index membership_by_account on membership (account, created_at, id);
create index membership_by_panel on membership (panel_id, created_at, id);
create index membership_active on membership (panel_id, language) where state = 'ACTIVE';
alter table membership enable row level security;
alter table membership force row level security;
create policy wall on membership
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on membership to ${app};
