-- The day of a comment, of its answer and of a gathering is hidden by the panels, so that it is not kept here either. Columns go
-- in a later release, because an earlier one that still runs writes them.
alter table comment
    alter column submitted_on drop not null,
    alter column material_version_id drop not null,
    alter column kind drop not null,
    -- a digest of the comment's id and its author's account: it tells who holds the account whether the comment is the own
    add column author_proof text;
alter table response alter column answered_on drop not null;
alter table concern alter column gathered_on drop not null;
alter table contribution alter column material_version_id drop not null;

-- the wall binds the owner too
alter table comment no force row level security;
alter table response no force row level security;
alter table concern no force row level security;
update comment set submitted_on = null, kind = null;
update response set answered_on = null;
update concern set gathered_on = null;
alter table comment force row level security;
alter table response force row level security;
alter table concern force row level security;

create index material_version_by_study on material_version (study_id, id) where released;
create index work_by_study on work (study_id, id);
