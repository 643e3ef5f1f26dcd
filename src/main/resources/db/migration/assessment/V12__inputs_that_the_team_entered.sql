-- How an input came that the report team entered, and who entered it: another person decides about it (R14.13, decision 60).
ALTER TABLE assessment_inputs ADD COLUMN entered_origin VARCHAR(16);
ALTER TABLE assessment_inputs ADD COLUMN entered_by BINARY(16);
