-- Tables of the technique that the service shares with others; none holds personal data but kept answers, for 24 hours.
create table outbox (
    seq          bigint generated always as identity primary key,
    id           uuid        not null unique,
    type         text        not null,
    subject      text        not null,
    country      text,
    traceparent  text,
    occurred_at  timestamptz not null default clock_timestamp(),
    data         text        not null
);

create table inbox (
    source     text        not null,
    id         text        not null,
    handled_at timestamptz not null default now(),
    trace_id   text,
    primary key (source, id)
);
create index inbox_by_age on inbox (handled_at);

create table dead_letter (
    id          uuid        primary key,
    topic       text        not null,
    partition   int         not null,
    position    bigint      not null,
    key         text,
    headers     text        not null,
    value       bytea,
    reason      text        not null,
    parked_at   timestamptz not null default now(),
    replayed_at timestamptz,
    unique (topic, partition, position)
);
create index dead_letter_waiting on dead_letter (parked_at, id) where replayed_at is null;

create table idempotency_key (
    account     text        not null,
    key         text        not null,
    operation   text        not null,
    body_digest text        not null,
    status      int         not null,
    location    text,
    entity_tag  text,
    body        text,
    created_at  timestamptz not null default now(),
    primary key (account, key)
);
create index idempotency_key_by_age on idempotency_key (created_at);
create index idempotency_key_by_location on idempotency_key (location);

grant select, insert, update, delete on outbox, inbox, dead_letter, idempotency_key to ${app};
