-- A withdrawal ends one purpose of a consent, until a newer state of it says that the withdrawal was a mistake. Rows of before
-- have neither purpose nor version: they end every purpose for good.
alter table withdrawn_consent
    drop constraint withdrawn_consent_pkey,
    add column purpose text,
    add column version bigint,
    add constraint withdrawn_consent_once unique nulls not distinct (consent_id, purpose);
grant update (version) on withdrawn_consent to ${app};
