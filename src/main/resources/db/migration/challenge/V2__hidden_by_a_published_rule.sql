ALTER TABLE challenge_challenges ADD COLUMN hidden_by VARCHAR(16);
ALTER TABLE challenge_challenges ADD COLUMN hidden_at TIMESTAMP(6) DEFAULT NULL NULL;
