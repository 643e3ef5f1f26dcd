-- A wrong record is corrected with a reason and stays in the history.
ALTER TABLE organisation_accreditations ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE organisation_accreditations ADD COLUMN corrected_at TIMESTAMP(6) NULL;
ALTER TABLE organisation_accreditations ADD COLUMN correction_reason VARCHAR(1000) NULL;
