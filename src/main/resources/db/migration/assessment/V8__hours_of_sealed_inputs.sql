-- Of sealed inputs the hour is kept, as from now on (R14.8); of one that was withdrawn after its time no instant before that, for
-- the report team counts it (SealedOrder).
UPDATE assessment_inputs SET received_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM received_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM received_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM received_at), received_at)))
WHERE received_at IS NOT NULL AND name_choice = 'SEALED';

UPDATE assessment_inputs SET withdrawn_at = CASE WHEN withdrawn_at >= ends_at THEN GREATEST(ends_at, TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM withdrawn_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM withdrawn_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM withdrawn_at), withdrawn_at)))) ELSE TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM withdrawn_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM withdrawn_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM withdrawn_at), withdrawn_at))) END
WHERE withdrawn_at IS NOT NULL AND name_choice = 'SEALED';
