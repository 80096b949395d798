-- What is added to a consent changes the consent and its participant as they are read; what another service did about a
-- withdrawal changes the withdrawal.
alter table consent_record add column modified_at timestamptz;
alter table withdrawal add column modified_at timestamptz;
alter table consent_record no force row level security;
alter table consent_event no force row level security;
alter table withdrawal no force row level security;
alter table withdrawal_acknowledgement no force row level security;
update consent_record r set modified_at =
    greatest(r.created_at, (select max(e.recorded_at) from consent_event e where e.consent_id = r.id));
update withdrawal w set modified_at =
    greatest(w.created_at, (select max(a.acknowledged_at) from withdrawal_acknowledgement a where a.withdrawal_id = w.id));
alter table consent_record force row level security;
alter table consent_event force row level security;
alter table withdrawal force row level security;
alter table withdrawal_acknowledgement force row level security;
alter table consent_record alter column modified_at set default clock_timestamp(), alter column modified_at set not null;
alter table withdrawal alter column modified_at set default clock_timestamp(), alter column modified_at set not null;

create function touch_consent() returns trigger language plpgsql
    as 'begin new.modified_at = clock_timestamp(); return new; end';
create trigger touched before update on consent_record for each row execute function touch_consent();

create function touch_participant() returns trigger language plpgsql
    as 'begin
            update participant set modified_at = greatest(modified_at, clock_timestamp()) where id = new.participant_id;
            return null;
        end';
create trigger touches_participant after insert or update on consent_record
    for each row execute function touch_participant();

-- the application may add withdrawals and not change them, so that this is done by the owner, behind the same wall
create function touch_withdrawal() returns trigger language plpgsql security definer set search_path from current
    as 'begin
            update withdrawal set modified_at = clock_timestamp() where id = new.withdrawal_id;
            return null;
        end';
create trigger touches_withdrawal after insert or update on withdrawal_acknowledgement
    for each row execute function touch_withdrawal();
