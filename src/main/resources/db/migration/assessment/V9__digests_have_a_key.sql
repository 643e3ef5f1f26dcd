-- Digests of equal texts are made with the key of their call, and longer by a mark that says so. Compared to the letter, as before.
ALTER TABLE assessment_inputs MODIFY COLUMN text_digest VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
