-- a member's rating names the member's place, by which it is found when a copy of what is stored is asked for
alter table standards_assessment add column membership_id uuid references membership;
alter table standards_assessment alter column rater drop not null;
alter table standards_assessment drop constraint standards_assessment_panel_id_period_standard_rater_key;
alter table standards_assessment
    add check ((membership_id is null) <> (rater is null)),
    add unique nulls not distinct (panel_id, period, standard, membership_id, rater);
create index standards_assessment_by_member on standards_assessment (membership_id);
