create table comment (
    id                  uuid        primary key,
    review_request_id   uuid        not null references review_request,
    material_version_id uuid        not null,
    panel_id            uuid        not null,
    country             text        not null,
    membership_id       uuid        not null references membership,
    kind                text        not null check (kind in ('CONTENT', 'WORDING', 'TRANSLATION')),
    language            text        not null,
    text                text,
    about               jsonb,
    credit_preference   text        not null check (credit_preference in ('NAMED', 'PSEUDONYM', 'PANEL_ONLY', 'NONE')),
    credit_name         text,
    state               text        not null
        check (state in ('SUBMITTED', 'ACKNOWLEDGED', 'ANSWERED', 'CONFIRMED', 'REOPENED', 'RETRACTED')),
    answer_due          date        not null,
    response_id         uuid,
    decision            text        check (decision in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'OUT_OF_SCOPE')),
    changed             boolean     not null,
    reopen_reason       text,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    check ((state = 'RETRACTED') = (text is null)),
    check (state <> 'RETRACTED' or (about is null and reopen_reason is null and credit_name is null)),
    check ((credit_preference = 'NAMED') = (credit_name is not null)),
    check (state not in ('ANSWERED', 'CONFIRMED') or (response_id is not null and decision is not null))
);
create index comment_by_review on comment (review_request_id, id);
create index comment_by_author on comment (membership_id, created_at, id);
create index comment_waiting on comment (answer_due, id) where state in ('SUBMITTED', 'ACKNOWLEDGED', 'REOPENED');
-- what stands in the way of the next version
create index comment_unchanged on comment (material_version_id)
    where state in ('ANSWERED', 'CONFIRMED') and decision in ('ACCEPTED', 'PARTLY_ACCEPTED') and not changed;
alter table comment enable row level security;
alter table comment force row level security;
create policy wall on comment
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on comment to ${app};

create table comment_response (
    id          uuid        primary key,
    comment_id  uuid        not null references comment,
    country     text        not null,
    decision    text        not null check (decision in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'OUT_OF_SCOPE')),
    reason      jsonb,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    version     bigint      not null
);
create index comment_response_by_comment on comment_response (comment_id);
alter table comment_response enable row level security;
alter table comment_response force row level security;
create policy wall on comment_response
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert, update on comment_response to ${app};

create table material_change (
    id                  uuid        primary key,
    material_version_id uuid        not null references material_version,
    language            text        not null,
    passage_before      jsonb,
    passage_after       jsonb,
    description         jsonb       not null,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    check (passage_before is not null or passage_after is not null)
);
create index material_change_by_version on material_change (material_version_id, created_at, id);
alter table material_change enable row level security;
alter table material_change force row level security;
create policy wall on material_change using (current_setting('zajedno.countries', true) <> '');
grant select, insert on material_change to ${app};

create table comment_change (
    id                  uuid        primary key,
    change_id           uuid        not null references material_change,
    material_version_id uuid        not null,
    comment_id          uuid        not null references comment,
    country             text        not null,
    created_at          timestamptz not null,
    modified_at         timestamptz not null,
    version             bigint      not null,
    unique (change_id, comment_id)
);
create index comment_change_by_comment on comment_change (comment_id);
create index comment_change_by_version on comment_change (material_version_id);
alter table comment_change enable row level security;
alter table comment_change force row level security;
create policy wall on comment_change
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
grant select, insert on comment_change to ${app};
