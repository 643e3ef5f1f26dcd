-- Reasons of downloads are encrypted, and longer by that.
ALTER TABLE sealed_downloads MODIFY COLUMN reason LONGTEXT NOT NULL;

-- By which of the portal's secrets a code's key is made, so that the secret can be changed; unknown of those of before.
ALTER TABLE sealed_handles ADD COLUMN key_id VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
