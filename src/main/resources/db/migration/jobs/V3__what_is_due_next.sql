-- How many records a routine found that its next run will delete; nothing where they are not counted.
ALTER TABLE jobs_routines ADD COLUMN due_count INT;
