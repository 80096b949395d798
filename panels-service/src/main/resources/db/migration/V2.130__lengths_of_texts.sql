-- how long a text is, for how long a review of it takes, without the text being read for it
alter table material_text add column characters int not null generated always as (char_length(text)) stored;
