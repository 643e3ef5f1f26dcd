-- With the texts that were deleted before, goes what was said in cases about them; none waits any more.
UPDATE moderation_cases SET reason = '', appeal = NULL, answer = NULL,
    status = CASE WHEN status IN ('DECIDED', 'APPEALED') THEN 'LAPSED' ELSE status END
WHERE subject_kind = 'input'
  AND UNHEX(REPLACE(subject_id, '-', '')) IN (SELECT a.id FROM assessment_inputs a WHERE a.text_deleted = TRUE);
