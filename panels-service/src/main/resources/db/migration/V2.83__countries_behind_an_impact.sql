-- Whoever changes an entry acts for every country of the comments behind it, also where the wall hides those comments.
alter table impact_entry add column countries text[] not null default '{}';
alter table impact_comment no force row level security;
alter table impact_entry no force row level security;
update impact_entry e set countries = array(
    select distinct l.country from impact_comment l where l.impact_entry_id = e.id order by l.country);
alter table impact_comment force row level security;
alter table impact_entry force row level security;
alter table impact_entry alter column countries drop default;
