ALTER TABLE assessment_inputs ADD COLUMN withdrawn_at TIMESTAMP(6) DEFAULT NULL NULL;

CREATE INDEX assessment_inputs_by_name ON assessment_inputs (call_id, name_choice, ends_at, received_at);
