-- Letters to those who asked for an account hold up no others.
UPDATE jobs_jobs SET kind = 'registration-letter'
WHERE kind = 'letter' AND id IN (SELECT id FROM notification_letters WHERE registration IS NOT NULL);
