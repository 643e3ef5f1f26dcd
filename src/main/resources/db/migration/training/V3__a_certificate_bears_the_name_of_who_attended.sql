ALTER TABLE training_enrolments ADD COLUMN named VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
