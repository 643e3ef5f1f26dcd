-- The narrowest choices of the lead and of all who signed what counts, which is what is submitted, or else frozen last.
ALTER TABLE input_inputs ADD COLUMN effective_name VARCHAR(16) DEFAULT 'SEALED' NOT NULL;
ALTER TABLE input_inputs ADD COLUMN effective_text VARCHAR(16) DEFAULT 'NOT_PUBLISHED' NOT NULL;

UPDATE input_inputs SET effective_name = name_choice, effective_text = text_choice;

UPDATE input_inputs SET effective_name = 'TEAM_ONLY'
WHERE name_choice = 'SHOWN'
  AND id IN (SELECT c.input_id FROM input_cosigners c JOIN input_signatures s ON s.cosigner_id = c.id
             WHERE c.status = 'SIGNED' AND c.name_choice = 'TEAM_ONLY'
               AND s.text_version = CASE WHEN input_inputs.submitted_version = 0 THEN input_inputs.frozen_version
                                         ELSE input_inputs.submitted_version END);

UPDATE input_inputs SET effective_text = 'NOT_PUBLISHED'
WHERE text_choice = 'PUBLISHED'
  AND id IN (SELECT c.input_id FROM input_cosigners c JOIN input_signatures s ON s.cosigner_id = c.id
             WHERE c.status = 'SIGNED' AND c.text_choice = 'NOT_PUBLISHED'
               AND s.text_version = CASE WHEN input_inputs.submitted_version = 0 THEN input_inputs.frozen_version
                                         ELSE input_inputs.submitted_version END);
