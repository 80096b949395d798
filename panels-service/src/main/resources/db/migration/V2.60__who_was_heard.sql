-- Whether a member was heard in a review is asked for each member, however much was said.
create index comment_heard on comment (review_request_id, membership_id) where text is not null;
