-- Which export is made next, and whether who makes it lives, is the jobs' to know.
INSERT INTO jobs_jobs (kind, id, due_at, claim, failures)
SELECT 'export', id, asked_at, NULL, 0 FROM export_jobs WHERE status IN ('QUEUED', 'RUNNING');

ALTER TABLE export_jobs DROP COLUMN beat_at;
