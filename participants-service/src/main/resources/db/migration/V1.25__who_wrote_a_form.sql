-- A keyed mark of who wrote a version, so that somebody else approves it; versions from before have none.
alter table consent_form_version add column writer text;
