-- An erasure is told by a mark that only the vault's key leads back to somebody, so that it can be done again in a database that
-- was restored from before it. What was put in after the erasure stays.
alter table vault.erasure add column mark uuid;
create unique index erasure_by_mark on vault.erasure (mark);
grant update (mark, erased_at) on vault.erasure to ${app};
grant select (written_at) on vault.identity to ${app};
