-- Whose a work or an edition is: a country, or null for the whole project. The writer is a keyed mark, so that somebody else approves.
alter table work add column owner text;
alter table edition add column owner text;
alter table edition add column writer text;
