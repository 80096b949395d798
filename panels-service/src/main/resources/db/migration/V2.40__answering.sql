create table concern (
    id                  uuid        primary key,
    material_version_id uuid        not null references material_version,
    title               jsonb,
    standing            int         not null check (standing >= 0),
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    check (title is not null or standing = 0)
);
create index concern_by_version on concern (material_version_id, created_at, id);
alter table concern enable row level security;
alter table concern force row level security;
create policy wall on concern using (current_setting('zajedno.countries', true) <> '');
grant select, insert, update on concern to ${app};

create table concern_comment (
    id          uuid        primary key,
    concern_id  uuid        not null references concern,
    comment_id  uuid        not null unique references comment,
    country     text        not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null
);
create index concern_comment_by_concern on concern_comment (concern_id);
alter table concern_comment enable row level security;
alter table concern_comment force row level security;
create policy wall on concern_comment
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, delete on concern_comment to ${app};

create table response_draft (
    id                uuid        primary key,
    comment_id        uuid        not null unique references comment,
    review_request_id uuid        not null references review_request,
    country           text        not null,
    decision          text        not null check (decision in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'OUT_OF_SCOPE')),
    reason            jsonb       not null,
    created_at        timestamptz not null,
    modified_at       timestamptz not null,
    version           bigint      not null
);
create index response_draft_by_review on response_draft (review_request_id);
alter table response_draft enable row level security;
alter table response_draft force row level security;
create policy wall on response_draft
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update, delete on response_draft to ${app};
