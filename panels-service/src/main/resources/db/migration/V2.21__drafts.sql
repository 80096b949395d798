create table comment_draft (
    id                uuid        primary key,
    draft_id          uuid        not null,
    review_request_id uuid        not null references review_request,
    membership_id     uuid        not null references membership,
    country           text        not null,
    content           jsonb       not null,
    returned_because  text,
    created_at        timestamptz not null,
    modified_at       timestamptz not null,
    version           bigint      not null,
    -- the id is made by the client: two people may come up with the same
    unique (membership_id, review_request_id, draft_id)
);
create index comment_draft_by_review on comment_draft (review_request_id, membership_id, created_at, id);
alter table comment_draft enable row level security;
alter table comment_draft force row level security;
create policy wall on comment_draft
    using (country = any (string_to_array(current_setting('zajedno.countries', true), ',')));
-- drafts do not outlive what they are for
grant select, insert, update, delete on comment_draft to ${app};
