-- settings are changed here for every country
do $$ begin perform set_config('zajedno.countries', 'BA,ME,MK,RS,XK', true); end $$;

alter table message_settings add confirmed_at timestamptz;
alter table message_settings add confirmation_hash text;
alter table message_settings add confirmation_expires_at timestamptz;
-- mail goes to these already, and has not come back
update message_settings set confirmed_at = modified_at where address is not null and paused_at is null;
alter table message_settings add constraint message_settings_confirmed
    check (address is not null or (confirmed_at is null and confirmation_hash is null));
alter table message_settings add constraint message_settings_confirmation
    check ((confirmation_hash is null) = (confirmation_expires_at is null));

alter table waiting_message drop constraint waiting_message_kind_check;
alter table waiting_message add constraint waiting_message_kind_check
    check (kind in ('SOMETHING_WAITS', 'CONFIRM_ADDRESS', 'SAFEGUARDING', 'MAIL_PAUSED'));
alter table waiting_message drop constraint waiting_message_check;
alter table waiting_message add constraint waiting_message_for_somebody
    check ((kind in ('SOMETHING_WAITS', 'CONFIRM_ADDRESS')) = (settings_id is not null));
