ALTER TABLE training_enrolments ADD CONSTRAINT training_enrolment_by UNIQUE (training_id, organisation, person);
ALTER TABLE training_enrolments DROP CONSTRAINT training_enrolment_once;
