-- Which words of a file did not get into its text, and why; read by researchers alone, who have the file.
alter table material_text add column left_out jsonb not null default '[]';
