create table review_request (
    id                  uuid        primary key,
    material_version_id uuid        not null references material_version,
    panel_ids           jsonb       not null,
    countries           jsonb       not null,
    summary             jsonb       not null,
    questions           jsonb       not null,
    deadline            timestamptz not null,
    state               text        not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    answer_within_days  int         check (answer_within_days > 0),
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    check (state = 'DRAFT' or answer_within_days is not null)
);
create index review_request_by_age on review_request (created_at, id);
create index review_request_by_state on review_request (state, created_at, id);
create index review_request_by_version on review_request (material_version_id);
alter table review_request enable row level security;
alter table review_request force row level security;
create policy wall on review_request using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on review_request to ${app};

create table addressed_panel (
    id                  uuid        primary key,
    review_request_id   uuid        not null references review_request,
    material_version_id uuid        not null references material_version,
    panel_id            uuid        not null references panel,
    country             text        not null,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    unique (review_request_id, panel_id)
);
create index addressed_panel_by_version on addressed_panel (material_version_id, panel_id);
alter table addressed_panel enable row level security;
alter table addressed_panel force row level security;
create policy wall on addressed_panel
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on addressed_panel to ${app};
