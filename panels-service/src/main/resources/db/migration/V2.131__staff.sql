-- what an account has can be taken again, and what it had before it got anything from us stays with it
alter table access_grant
    alter column membership_id drop not null,
    add column taken_at          timestamptz,
    add column ended_at          timestamptz,
    add column role_is_ours      boolean,
    add column country_is_ours   boolean;
-- until now the invited were new; the wall would hide every row from this statement
alter table access_grant no force row level security;
update access_grant set role_is_ours = true, country_is_ours = true where given_at is not null;
alter table access_grant force row level security;
drop index access_grant_waiting;
create index access_grant_waiting on access_grant (account, modified_at)
    where (given_at is null and taken_at is null) or (taken_at is not null and ended_at is null);
create index access_grant_by_account on access_grant (account) where ended_at is null;

-- somebody is invited to a role in the staff of a country, under what the coordinator writes and no name
create table staff_invitation (
    id                      uuid        primary key,
    country                 text        not null,
    role                    text        not null,
    label                   text        not null,
    state                   text        not null,
    invitation_hash         text        unique,
    invitation_letters_hash text        unique,
    invitation_expires_at   timestamptz not null,
    created_at              timestamptz not null,
    modified_at             timestamptz not null,
    version                 bigint      not null
);
create index staff_invitation_by_time on staff_invitation (created_at, id);
alter table staff_invitation enable row level security;
alter table staff_invitation force row level security;
create policy wall on staff_invitation
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on staff_invitation to ${app};

-- the accounts of staff that were let in by an invitation; the country is the one of their first
create table staff_account (
    id          uuid        primary key,
    account     text        not null unique,
    country     text        not null,
    label       text        not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null
);
create index staff_account_by_time on staff_account (created_at, id);
alter table staff_account enable row level security;
alter table staff_account force row level security;
create policy wall on staff_account
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on staff_account to ${app};

-- what the identity provider is to do with a whole account, of whichever country or none: whose it is, is encrypted
create table account_order (
    id             uuid        primary key,
    kind           text        not null,
    sealed_account bytea       not null,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    version        bigint      not null
);
create index account_order_by_time on account_order (modified_at);
grant select, insert, update, delete on account_order to ${app};

-- a new password that the PPI lead hands to a member, who is told of it, and until when it opens the account
alter table membership
    add column password_handed_at timestamptz,
    add column password_until     timestamptz;
create index membership_by_password on membership (password_until) where password_until is not null;
