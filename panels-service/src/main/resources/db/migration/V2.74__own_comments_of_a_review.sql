-- What a member said on one review is looked for by both, so that it costs the same however much the others said there and the
-- member elsewhere. It finds who was heard as well.
create index comment_by_review_and_author on comment (review_request_id, membership_id, created_at, id);
drop index comment_heard;
