-- With the texts that were deleted before, go the words about them.
UPDATE outcome_reasons SET text = '', text_mark = NULL
WHERE input_id IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL);

UPDATE outcome_told SET text = '', text_mark = NULL
WHERE text IS NOT NULL AND input_id IN (SELECT i.id FROM input_inputs i WHERE i.text_deleted_at IS NOT NULL);
