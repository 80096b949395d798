-- how a member wishes to be called: encrypted, and erased with the words
alter table safeguarding_flag
    add column call bytea,
    add check (state <> 'CLOSED' or call is null);
create index safeguarding_flag_newest on safeguarding_flag (membership_id, created_at desc);
drop index safeguarding_flag_by_member;
