-- What dissemination-service told of its editions; ids only.
create table known_edition (
    edition_id uuid    primary key,
    work_id    uuid    not null,
    version    bigint  not null,
    withdrawn  boolean not null
);
create index known_edition_by_work on known_edition (work_id) where not withdrawn;
grant select, insert, update on known_edition to ${app};

create table event (
    id                   uuid        primary key,
    version              bigint      not null,
    created_at           timestamptz not null,
    modified_at          timestamptz not null,
    state                text        not null,
    state_reason         jsonb,
    title                jsonb       not null,
    description          jsonb       not null,
    platform             text        not null,
    audiences            jsonb       not null,
    organisers           jsonb       not null,
    organising_countries varchar[]      not null,
    presents             jsonb       not null,
    starts_local         timestamp   not null,
    starts_zone          text        not null,
    starts_offset        int         not null,
    ends_local           timestamp   not null,
    ends_zone            text        not null,
    ends_offset          int         not null,
    capacity             int         check (capacity > 0),
    admission            text        not null,
    schedule_release     int         not null,
    calendar_sequence    int         not null,
    calendar_changed_at  timestamptz not null
);
create index event_in_order on event (created_at, id);
alter table event enable row level security;
alter table event force row level security;
-- an announced event is public; a draft belongs to the people of the project
create policy announced on event for select
    using (state <> 'DRAFT' or current_setting('zajedno.countries', true) <> '');
create policy planned on event for insert with check (current_setting('zajedno.countries', true) <> '');
create policy changed on event for update using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on event to ${app};

create table programme (
    event_id    uuid        primary key references event,
    version     bigint      not null,
    modified_at timestamptz not null,
    days        jsonb       not null
);
alter table programme enable row level security;
alter table programme force row level security;
create policy wall on programme using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on programme to ${app};

create table schedule_release (
    event_id    uuid        not null references event,
    number      int         not null,
    released_at timestamptz not null,
    note        jsonb,
    days        jsonb       not null,
    dropped     jsonb       not null,
    primary key (event_id, number)
);
alter table schedule_release enable row level security;
alter table schedule_release force row level security;
create policy as_its_event on schedule_release for select using (exists (select 1 from event where id = event_id));
create policy released on schedule_release for insert with check (current_setting('zajedno.countries', true) <> '');
grant select, insert on schedule_release to ${app};

-- How many seats are taken; the row's lock puts all who want one in a line.
create table registration_desk (
    event_id   uuid    primary key references event,
    open       boolean not null,
    capacity   int,
    taken      int     not null default 0,
    last_place bigint  not null default 0,
    check (taken >= 0 and (capacity is null or taken <= capacity))
);
alter table registration_desk enable row level security;
alter table registration_desk force row level security;
create policy wall on registration_desk using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on registration_desk to ${app};

-- Personal data: who comes. Behind the wall of the registrant's country.
create table registration (
    id                      uuid        primary key,
    version                 bigint      not null,
    created_at              timestamptz not null,
    modified_at             timestamptz not null,
    event_id                uuid        not null references event,
    country                 text        not null,
    account_mark            text        not null,
    state                   text        not null,
    display_name            text,
    email                   text,
    language                text        not null,
    audience                text        not null,
    access_needs            text,
    interpretation_language text
);
create unique index registration_once on registration (event_id, account_mark)
    where state not in ('CANCELLED', 'DECLINED');
create index registration_in_order on registration (event_id, created_at, id);
create index registration_of_account on registration (account_mark, created_at, id);
alter table registration enable row level security;
alter table registration force row level security;
create policy wall on registration
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')))
    with check (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on registration to ${app};

-- The line of those who wait, of all countries: places and ids, nothing about a person.
create table waiting_place (
    event_id        uuid   not null references event,
    place           bigint not null,
    registration_id uuid   not null unique references registration,
    country         text   not null,
    primary key (event_id, place)
);
alter table waiting_place enable row level security;
alter table waiting_place force row level security;
create policy wall on waiting_place using (current_setting('zajedno.countries', true) <> '');
grant select, insert, delete on waiting_place to ${app};

-- Which member of staff read whose registrations. The service may only add.
create table registration_read (
    seq             bigint generated always as identity primary key,
    at              timestamptz not null default clock_timestamp(),
    account         text        not null,
    event_id        uuid        not null,
    registration_id uuid,
    shown           int         not null
);
alter table registration_read enable row level security;
alter table registration_read force row level security;
create policy noted on registration_read for insert with check (current_setting('zajedno.countries', true) <> '');
grant insert on registration_read to ${app};

-- What may be told of whom an event reached. The counts behind it are not kept: what is not there cannot leak.
create table reach (
    event_id    uuid        primary key references event,
    version     bigint      not null,
    recorded_at timestamptz not null,
    figures     jsonb       not null
);
alter table reach enable row level security;
alter table reach force row level security;
create policy as_its_event on reach for select using (exists (select 1 from event where id = event_id));
create policy recorded on reach for insert with check (current_setting('zajedno.countries', true) <> '');
grant select, insert on reach to ${app};

create table attendee_quote (
    id          uuid        primary key,
    version     bigint      not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    event_id    uuid        not null references event,
    consent_id  uuid,
    text        jsonb       not null,
    credit      text        not null,
    credited_as text
);
create index attendee_quote_in_order on attendee_quote (event_id, created_at, id);
create index attendee_quote_by_consent on attendee_quote (consent_id);
alter table attendee_quote enable row level security;
alter table attendee_quote force row level security;
create policy as_its_event on attendee_quote for select using (exists (select 1 from event where id = event_id));
create policy added on attendee_quote for insert with check (current_setting('zajedno.countries', true) <> '');
create policy removed on attendee_quote for delete using (true);
grant select, insert, delete on attendee_quote to ${app};

-- Consents that were taken back: nothing may rest on them again, however late it comes.
create table withdrawn_consent (
    consent_id uuid primary key
);
grant select, insert on withdrawn_consent to ${app};
