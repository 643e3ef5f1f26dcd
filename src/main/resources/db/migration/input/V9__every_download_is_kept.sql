-- Here and not with the table of downloads, because handles of before are only taken over by V4 of this module.
INSERT INTO sealed_downloads (id, handle, downloaded_at, reason)
SELECT handle, handle, read_at, COALESCE(read_reason, '') FROM sealed_handles WHERE read_at IS NOT NULL;

ALTER TABLE sealed_handles DROP COLUMN read_at;

ALTER TABLE sealed_handles DROP COLUMN read_reason;
