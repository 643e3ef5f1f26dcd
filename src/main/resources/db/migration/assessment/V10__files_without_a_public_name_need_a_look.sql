-- Where no name is public, a file is public only if somebody of the team looked at it: nobody had searched it for the name.
DELETE FROM assessment_files
WHERE input_id IN (SELECT i.id FROM assessment_inputs i WHERE i.name_choice <> 'SHOWN' OR i.organisation IS NULL)
  AND NOT EXISTS (SELECT 1 FROM assessment_looked_at l
                  WHERE l.input_id = assessment_files.input_id AND l.document = assessment_files.document);
