ALTER TABLE report_reasons ADD COLUMN edition BIGINT DEFAULT 1 NOT NULL;

ALTER TABLE report_told ADD COLUMN reason VARCHAR(32);
ALTER TABLE report_told ADD COLUMN text LONGTEXT;

UPDATE report_told
SET reason = COALESCE((SELECT r.reason FROM report_reasons r WHERE r.input_id = report_told.input_id), 'INADMISSIBLE'),
    text = COALESCE((SELECT r.text FROM report_reasons r WHERE r.input_id = report_told.input_id), '')
WHERE used = FALSE;

CREATE INDEX report_told_by_sending ON report_told (call_id, told_at);

ALTER TABLE report_citations ADD COLUMN seen_name VARCHAR(16);
ALTER TABLE report_citations ADD COLUMN seen_text VARCHAR(16);
ALTER TABLE report_citations ADD COLUMN seen_blackouts INT;
