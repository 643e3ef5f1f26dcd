-- Who appeals under a code is nobody, and the hour is kept (R14.8).
UPDATE moderation_cases SET appealed_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM appealed_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM appealed_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM appealed_at), appealed_at)))
WHERE appealed_at IS NOT NULL AND appealed_by IS NULL;
