-- Of a sealed record's files the hour is kept, as from now on (R14.8).
UPDATE document_documents SET stored_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM stored_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM stored_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM stored_at), stored_at)))
WHERE stored_at IS NOT NULL AND sealed = TRUE;

UPDATE document_documents SET checked_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM checked_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM checked_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM checked_at), checked_at)))
WHERE checked_at IS NOT NULL AND sealed = TRUE;

UPDATE document_documents SET taken_out_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM taken_out_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM taken_out_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM taken_out_at), taken_out_at)))
WHERE taken_out_at IS NOT NULL AND sealed = TRUE;
