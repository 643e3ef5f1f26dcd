-- An appeal that came outside the portal is entered with its day and the reference of the original (R14.13).
ALTER TABLE moderation_cases ADD COLUMN appeal_day DATE;
ALTER TABLE moderation_cases ADD COLUMN appeal_reference LONGTEXT;
