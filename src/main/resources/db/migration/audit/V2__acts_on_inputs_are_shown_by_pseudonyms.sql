-- What the auditor is shown of a row. The row itself, which the chain hashes, is not touched.
-- about: id of the confidential record (an input, a request for more time, an export) in whose life it happened; empty
-- where a refused act named none, NULL for all other rows. shown_at: the instant, of confidential rows the hour.
ALTER TABLE audit_rows ADD COLUMN about VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
ALTER TABLE audit_rows ADD COLUMN shown_at BIGINT DEFAULT 0 NOT NULL;

UPDATE audit_rows SET about = subject_id WHERE subject_kind IN ('input', 'export');

UPDATE audit_rows SET about = SUBSTRING(facts, LOCATE('"input":"', facts) + 9, 36)
WHERE about IS NULL AND facts LIKE '%"input":"%';

UPDATE audit_rows SET about = SUBSTRING(facts, LOCATE('"draft":"', facts) + 9, 36)
WHERE about IS NULL AND facts LIKE '%"draft":"%';

UPDATE audit_rows SET about = SUBSTRING(facts, LOCATE('"owner":{"id":"', facts) + 15, 36)
WHERE about IS NULL AND facts LIKE '%"owner":{"id":"%","kind":"input"}%';

UPDATE audit_rows SET about = subject_id
WHERE reason IS NOT NULL
  AND kind IN ('begin-input', 'begin-sealed-input', 'edit-input', 'sign-input', 'submit-input', 'withdraw-input',
               'narrow-input', 'ask-extension', 'extend-call', 'attach-document', 'assess-input', 'redact-input',
               'publish-input', 'export-inputs', 'read-identity-statement', 'code-inputs', 'write-report',
               'send-outcomes', 'open-case', 'appeal', 'decide-appeal', 'run-by-itself');

UPDATE audit_rows
SET shown_at = CASE WHEN about IS NULL THEN happened_at ELSE happened_at - MOD(happened_at, 3600000000) END;

ALTER TABLE audit_rows DROP INDEX audit_rows_by_time;
ALTER TABLE audit_rows DROP INDEX audit_rows_by_kind;
ALTER TABLE audit_rows DROP INDEX audit_rows_by_subject;
ALTER TABLE audit_rows DROP INDEX audit_rows_by_person;
ALTER TABLE audit_rows DROP INDEX audit_rows_by_organisation;
CREATE INDEX audit_rows_as_shown ON audit_rows (shown_at, id);
CREATE INDEX audit_rows_of_kind ON audit_rows (kind, shown_at);
CREATE INDEX audit_rows_of_subject ON audit_rows (subject_id, shown_at);
CREATE INDEX audit_rows_about ON audit_rows (about, shown_at);
CREATE INDEX audit_rows_of_person ON audit_rows (person, shown_at);
CREATE INDEX audit_rows_of_organisation ON audit_rows (organisation, shown_at);
