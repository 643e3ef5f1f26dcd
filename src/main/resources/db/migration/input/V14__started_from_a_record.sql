-- The record from which an organisation started its draft, until the link is asked about; never of an individual's or a sealed one.
ALTER TABLE input_inputs ADD COLUMN origin_kind VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE input_inputs ADD COLUMN origin_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE input_inputs ADD CONSTRAINT input_started_by_organisation CHECK (CASE WHEN organisation IS NULL THEN origin_id IS NULL ELSE TRUE END);
