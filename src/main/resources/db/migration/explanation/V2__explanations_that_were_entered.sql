-- What a contributor who is not registered explained is entered with its day and the reference of the original (R14.13).
ALTER TABLE explanation_explanations ADD COLUMN entered_day DATE;
ALTER TABLE explanation_explanations ADD COLUMN entered_reference LONGTEXT;
ALTER TABLE explanation_explanations ADD COLUMN entered_by BINARY(16);
-- The team is told once a day of what holders of sealed inputs answered (R14.8); not of what was answered before.
ALTER TABLE explanation_explanations ADD COLUMN told BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE explanation_explanations SET told = TRUE WHERE closed_at IS NOT NULL;
