-- Reasons are encrypted; whether what was told still is what is said, the database asks by marks that are made with their call's key.
ALTER TABLE outcome_reasons ADD COLUMN text_mark VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE outcome_told ADD COLUMN text_mark VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
