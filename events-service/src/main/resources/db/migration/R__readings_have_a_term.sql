-- A reading of registrations is kept for two years. The term stands here: whoever runs the service's code cannot shorten it.
-- The wall binds the owner too, who sees and deletes nothing but what is over.
drop policy if exists over_is_seen on registration_read;
create policy over_is_seen on registration_read for select to current_user using (at < now() - interval '2 years');
drop policy if exists over_is_deleted on registration_read;
create policy over_is_deleted on registration_read for delete to current_user using (at < now() - interval '2 years');

create or replace function forget_old_readings() returns bigint language sql security definer set search_path = public, pg_temp
    as $$
        with gone as (delete from registration_read where at < now() - interval '2 years' returning 1)
        select count(*) from gone
    $$;
revoke all on function forget_old_readings() from public;
grant execute on function forget_old_readings() to ${app};
