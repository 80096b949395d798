-- What was kept here was readable by whoever reads the database: it goes, and is kept from now on by keyed digests and encrypted.
drop table idempotency_key;

create table idempotency_key (
    id              bytea       primary key,
    request_digest  bytea       not null,
    location_digest bytea,
    answer          bytea       not null,
    created_at      timestamptz not null default now()
);
create index idempotency_key_by_age on idempotency_key (created_at);
create index idempotency_key_by_location on idempotency_key (location_digest);

grant select, insert, update, delete on idempotency_key to ${app};
