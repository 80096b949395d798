-- the description of a change gets further languages
grant update (description, modified_at, version) on material_change to ${app};
