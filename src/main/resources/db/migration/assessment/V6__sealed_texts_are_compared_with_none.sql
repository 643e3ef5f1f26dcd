-- Of a sealed input and of a withdrawn one nothing is kept by which equal words could be found (R14.8). Whether a text is
-- deleted, which an empty digest said, has a column of its own.
ALTER TABLE assessment_inputs ADD COLUMN text_deleted BOOLEAN DEFAULT FALSE NOT NULL;

ALTER TABLE assessment_inputs MODIFY COLUMN text_digest VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

UPDATE assessment_inputs SET text_deleted = TRUE WHERE text_digest = '';

UPDATE assessment_inputs SET text_digest = NULL WHERE name_choice = 'SEALED' OR withdrawn = TRUE OR text_deleted = TRUE;
