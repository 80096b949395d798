-- mail that comes back because a mailbox is full pauses only when it does so again and again
alter table message_settings add returned_times int not null default 0 check (returned_times >= 0);
alter table message_settings add first_returned_at timestamptz;
alter table message_settings add last_returned_at timestamptz;
alter table message_settings add constraint message_settings_returned
    check ((returned_times = 0) = (first_returned_at is null) and (returned_times = 0) = (last_returned_at is null));
