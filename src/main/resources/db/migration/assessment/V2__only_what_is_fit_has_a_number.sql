ALTER TABLE assessment_inputs ADD CONSTRAINT assessment_number_of_what_is_public
    CHECK (public_number IS NULL OR (withdrawn = FALSE AND text_choice = 'PUBLISHED' AND admissibility = 'ADMISSIBLE'));
