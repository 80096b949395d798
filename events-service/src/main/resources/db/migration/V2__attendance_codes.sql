-- What a person who came can show elsewhere without a name; empty where nobody noted that the person came.
alter table registration add column attendance_code text;
