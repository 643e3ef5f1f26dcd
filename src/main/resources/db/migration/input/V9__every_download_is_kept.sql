-- Here and not with the table of downloads, because handles of before are only taken over by V4 of this module.
INSERT INTO sealed_downloads (id, handle, downloaded_at, reason)
SELECT handle, handle, read_at, COALESCE(read_reason, '') FROM sealed_handles WHERE read_at IS NOT NULL;

ALTER TABLE sealed_handles DROP COLUMN read_at;

ALTER TABLE sealed_handles DROP COLUMN read_reason;

-- To the hour, as they are kept from now on (R14.8).
UPDATE sealed_downloads SET downloaded_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM downloaded_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM downloaded_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM downloaded_at), downloaded_at)));

UPDATE sealed_handles SET left_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM left_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM left_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM left_at), left_at)))
WHERE left_at IS NOT NULL;
