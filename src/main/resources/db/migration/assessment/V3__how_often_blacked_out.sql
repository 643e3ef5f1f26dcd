ALTER TABLE assessment_inputs ADD COLUMN blackouts INT DEFAULT 0 NOT NULL;
