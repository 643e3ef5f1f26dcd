-- The number under which an input was public last: published again, it is found at the same address (decision 62).
ALTER TABLE assessment_inputs ADD COLUMN kept_number VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
