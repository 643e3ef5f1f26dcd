-- Of a sealed input's life the hour is kept, of its submission the minute, as from now on (R14.8). Here and not with the other
-- modules' tables, for only this one knows which are sealed.
UPDATE input_inputs SET begun_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM begun_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM begun_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM begun_at), begun_at)))
WHERE begun_at IS NOT NULL AND name_choice = 'SEALED';

UPDATE input_inputs SET withdrawn_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM withdrawn_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM withdrawn_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM withdrawn_at), withdrawn_at)))
WHERE withdrawn_at IS NOT NULL AND name_choice = 'SEALED';

UPDATE input_inputs SET text_deleted_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM text_deleted_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM text_deleted_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM text_deleted_at), text_deleted_at)))
WHERE text_deleted_at IS NOT NULL AND name_choice = 'SEALED';

UPDATE input_inputs SET submitted_at = TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM submitted_at),
    TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM submitted_at), submitted_at))
WHERE submitted_at IS NOT NULL AND name_choice = 'SEALED';

UPDATE input_answers SET saved_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM saved_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM saved_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM saved_at), saved_at)))
WHERE saved_at IS NOT NULL AND input_id IN (SELECT i.id FROM input_inputs i WHERE i.name_choice = 'SEALED');

UPDATE receipt_versions SET frozen_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM frozen_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM frozen_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM frozen_at), frozen_at)))
WHERE frozen_at IS NOT NULL AND input_id IN (SELECT i.id FROM input_inputs i WHERE i.name_choice = 'SEALED');

UPDATE call_extensions SET asked_at = TIMESTAMPADD(MINUTE, -EXTRACT(MINUTE FROM asked_at),
    TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM asked_at),
        TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM asked_at), asked_at)))
WHERE asked_at IS NOT NULL AND draft_ref IN (SELECT i.id FROM input_inputs i WHERE i.name_choice = 'SEALED');

-- Anyone could find out the millisecond by trying it against the signature. The portal signs these again at its start.
UPDATE receipt_receipts SET signature = '', received_at = TIMESTAMPADD(SECOND, -EXTRACT(SECOND FROM received_at),
    TIMESTAMPADD(MICROSECOND, -EXTRACT(MICROSECOND FROM received_at), received_at))
WHERE input_id IN (SELECT i.id FROM input_inputs i WHERE i.name_choice = 'SEALED');
