-- What came by paper, post, e-mail or in a hearing (R14.13): where it came from, who entered it, and what its holder agreed to.
-- Texts lie encrypted; the two marks are keyed fingerprints, by which the same letter is found.
ALTER TABLE input_inputs ADD COLUMN entered_origin VARCHAR(16);
ALTER TABLE input_inputs ADD COLUMN entered_day DATE;
ALTER TABLE input_inputs ADD COLUMN entered_by BINARY(16);
ALTER TABLE input_inputs ADD COLUMN entered_reference LONGTEXT;
ALTER TABLE input_inputs ADD COLUMN entered_reference_mark VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE input_inputs ADD COLUMN entered_holder LONGTEXT;
ALTER TABLE input_inputs ADD COLUMN entered_holder_mark VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE input_inputs ADD COLUMN entered_group VARCHAR(32);
ALTER TABLE input_inputs ADD COLUMN entered_country VARCHAR(3);
ALTER TABLE input_inputs ADD COLUMN entered_consent LONGTEXT;
ALTER TABLE input_inputs ADD COLUMN entered_late LONGTEXT;
ALTER TABLE input_inputs ADD COLUMN entered_end_day DATE;
ALTER TABLE input_inputs ADD COLUMN entered_end LONGTEXT;
