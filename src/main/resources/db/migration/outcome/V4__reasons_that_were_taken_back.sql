-- A reason that was taken back leaves its edition, so that a later one is not taken for it.
ALTER TABLE outcome_reasons MODIFY COLUMN reason VARCHAR(32) NULL;
