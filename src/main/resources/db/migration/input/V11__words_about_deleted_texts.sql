-- With the texts that were deleted before, goes what was said about more time, and with drafts their codes.
UPDATE call_extensions SET reason = '', answer = NULL
WHERE draft_ref IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL);

UPDATE call_extensions SET status = 'DECLINED', answered_at = asked_at
WHERE status = 'ASKED' AND draft_ref IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL);

UPDATE sealed_downloads SET reason = ''
WHERE handle IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL AND i.status = 'DRAFT');

UPDATE sealed_handles SET code_key = NULL, key_id = NULL, derivation = 'HMAC'
WHERE handle IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL AND i.status = 'DRAFT');
