-- what an account is to have at the identity provider because of a membership
create table access_grant (
    id            uuid        primary key,
    account       text        not null,
    membership_id uuid        not null unique references membership,
    role          text        not null,
    country       text        not null,
    given_at      timestamptz,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null
);
create index access_grant_waiting on access_grant (account, created_at) where given_at is null;
alter table access_grant enable row level security;
alter table access_grant force row level security;
create policy wall on access_grant
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on access_grant to ${app};

-- the eight letters of an invitation that is handed over on paper or said on the phone, as a keyed digest
alter table membership add column invitation_letters_hash text unique;

-- codes that fitted nothing, kept for as long as they limit how often somebody can guess
create table wrong_invitation_code (
    id           bigint      generated always as identity primary key,
    account_hash text        not null,
    tried_at     timestamptz not null
);
create index wrong_invitation_code_by_time on wrong_invitation_code (tried_at);
grant select, insert, delete on wrong_invitation_code to ${app};
