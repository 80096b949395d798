-- How often a credit was changed: not counted in the version of a comment, which researchers are shown.
alter table comment add column credit_changes int not null default 0;
