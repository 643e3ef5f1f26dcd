-- A moderator can hide the response to an assessment by a published rule, as the assessment itself.
ALTER TABLE commitment_observations ADD COLUMN answer_hidden_by VARCHAR(16) NULL;
ALTER TABLE commitment_observations ADD COLUMN answer_hidden_at TIMESTAMP(6) DEFAULT NULL NULL;
