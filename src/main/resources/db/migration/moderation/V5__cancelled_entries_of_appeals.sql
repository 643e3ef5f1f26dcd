-- The entry of an appeal that came outside the portal can be cancelled with a reason, and the appeal entered again (R14.13).
ALTER TABLE moderation_cases ADD COLUMN cancelled LONGTEXT;
ALTER TABLE moderation_cases ADD COLUMN cancelled_at TIMESTAMP(6) NULL;
