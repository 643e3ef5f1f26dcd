-- Until when a row gets no place in the chain, in microseconds since 1970: of what keeps the hour only until 65 minutes after
-- its beginning; 0 for all others. With the index nothing that waits is read by each round of the sealer.
ALTER TABLE audit_rows ADD COLUMN waits_until BIGINT DEFAULT 0 NOT NULL;

UPDATE audit_rows SET waits_until = happened_at + 3900000000
WHERE place IS NULL AND about IS NOT NULL AND MOD(happened_at, 3600000000) = 0;

CREATE INDEX audit_rows_waiting ON audit_rows (place, waits_until, happened_at, id);
