create table payment_rate (
    id          uuid           primary key,
    country     text           not null,
    task_kind   text           not null check (task_kind in ('REVIEW', 'MEETING', 'TRAINING')),
    amount      numeric(9, 2)  not null check (amount > 0),
    currency    text           not null,
    basis       jsonb          not null,
    created_at  timestamptz    not null,
    modified_at timestamptz    not null,
    version     bigint         not null
);
create index payment_rate_newest on payment_rate (country, task_kind, created_at, id);
alter table payment_rate enable row level security;
alter table payment_rate force row level security;
create policy wall on payment_rate
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on payment_rate to ${app};

create table payment_offer (
    id                uuid           primary key,
    membership_id     uuid           not null references membership,
    panel_id          uuid           not null references panel,
    country           text           not null,
    task_kind         text           not null check (task_kind in ('REVIEW', 'MEETING', 'TRAINING')),
    review_request_id uuid           references review_request,
    title             jsonb,
    amount            numeric(9, 2)  not null check (amount > 0),
    currency          text           not null,
    basis             jsonb          not null,
    state             text           not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    created_at        timestamptz    not null,
    modified_at       timestamptz    not null,
    version           bigint         not null,
    unique (membership_id, review_request_id),
    check ((review_request_id is null) = (title is not null))
);
create index payment_offer_by_member on payment_offer (membership_id, created_at, id);
alter table payment_offer enable row level security;
alter table payment_offer force row level security;
create policy wall on payment_offer
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on payment_offer to ${app};

create table claim (
    id            uuid           primary key,
    offer_id      uuid           not null references payment_offer,
    membership_id uuid           not null references membership,
    country       text           not null,
    amount        numeric(9, 2)  not null check (amount > 0),
    currency      text           not null,
    expenses      jsonb          not null,
    state         text           not null check (state in ('SUBMITTED', 'APPROVED', 'PAID', 'REJECTED')),
    reason        text,
    created_at    timestamptz    not null,
    modified_at   timestamptz    not null,
    version       bigint         not null,
    check ((state = 'REJECTED') = (reason is not null))
);
-- what is paid once is claimed once
create unique index claim_of_offer on claim (offer_id) where state <> 'REJECTED';
create index claim_by_offer on claim (offer_id, created_at, id);
create index claim_by_age on claim (created_at, id);
create index claim_by_member on claim (membership_id);
alter table claim enable row level security;
alter table claim force row level security;
create policy wall on claim
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on claim to ${app};

create table claim_receipt (
    id            uuid        primary key,
    claim_id      uuid        not null references claim,
    membership_id uuid        not null references membership,
    country       text        not null,
    type          text        not null check (type in ('JPEG', 'PNG', 'PDF')),
    bytes         int         not null check (bytes > 0),
    content       bytea       not null,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null
);
create index claim_receipt_by_claim on claim_receipt (claim_id, created_at, id);
create index claim_receipt_by_member on claim_receipt (membership_id);
alter table claim_receipt enable row level security;
alter table claim_receipt force row level security;
create policy wall on claim_receipt
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on claim_receipt to ${app};
