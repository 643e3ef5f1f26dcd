-- When a letter leaves, and who has it in hand, is the jobs' to know.
INSERT INTO jobs_jobs (kind, id, due_at, claim, failures)
SELECT 'letter', id, due_at, NULL, attempts FROM notification_letters WHERE status = 'WAITING';

ALTER TABLE notification_letters DROP INDEX notification_letters_due;
ALTER TABLE notification_letters DROP COLUMN due_at;
