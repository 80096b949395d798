create table safeguarding_flag (
    id            uuid        primary key,
    membership_id uuid        not null references membership,
    panel_id      uuid        not null references panel,
    country       text        not null,
    comment_id    uuid        references comment,
    source        text        not null check (source in ('MEMBER', 'PPI_LEAD')),
    wants_call    boolean     not null,
    words         bytea,
    state         text        not null check (state in ('RAISED', 'TAKEN', 'CLOSED')),
    taken_by      text,
    taken_at      timestamptz,
    note          bytea,
    closed_at     timestamptz,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    version       bigint      not null,
    check ((state = 'RAISED') = (taken_by is null)),
    check ((state = 'CLOSED') = (note is not null)),
    check (state <> 'CLOSED' or words is null)
);
create index safeguarding_flag_by_age on safeguarding_flag (created_at, id);
create index safeguarding_flag_open on safeguarding_flag (state, created_at, id) where state <> 'CLOSED';
create index safeguarding_flag_by_member on safeguarding_flag (membership_id);
alter table safeguarding_flag enable row level security;
alter table safeguarding_flag force row level security;
create policy wall on safeguarding_flag
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on safeguarding_flag to ${app};

create table message_settings (
    id          uuid        primary key,
    account     text        not null unique,
    country     text        not null,
    address     bytea,
    frequency   text        not null check (frequency in ('AT_ONCE', 'DAILY', 'NONE')),
    language    text        not null,
    paused_at   timestamptz,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null,
    check (frequency = 'NONE' or address is not null)
);
alter table message_settings enable row level security;
alter table message_settings force row level security;
create policy wall on message_settings
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on message_settings to ${app};

create table waiting_message (
    id          uuid        primary key,
    country     text        not null,
    settings_id uuid        references message_settings,
    kind        text        not null check (kind in ('SOMETHING_WAITS', 'SAFEGUARDING', 'MAIL_PAUSED')),
    link        text        not null,
    due_at      timestamptz not null,
    attempts    int         not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null,
    check ((kind = 'SOMETHING_WAITS') = (settings_id is not null))
);
create index waiting_message_due on waiting_message (due_at, id);
create index waiting_message_by_person on waiting_message (settings_id, due_at);
alter table waiting_message enable row level security;
alter table waiting_message force row level security;
create policy wall on waiting_message
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on waiting_message to ${app};
