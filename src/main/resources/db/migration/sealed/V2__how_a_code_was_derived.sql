-- Codes were derived by PBKDF2 at first. A row of before keeps that until its holder comes back.
ALTER TABLE sealed_handles ADD COLUMN derivation VARCHAR(10) DEFAULT 'PBKDF2' NOT NULL;
CREATE INDEX sealed_derivation ON sealed_handles (derivation);
