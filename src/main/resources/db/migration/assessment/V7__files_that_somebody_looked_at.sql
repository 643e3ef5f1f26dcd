-- Who of the team looked at which file and said that it may be published beside what is blacked out now (decision 45).
CREATE TABLE assessment_looked_at (
    input_id  BINARY(16)   NOT NULL,
    document  BINARY(16)   NOT NULL,
    person    BINARY(16),
    looked_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (input_id, document),
    CONSTRAINT assessment_looked_at_of FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

-- Nobody searched the files that were published beside something blacked out: they stay back until somebody looks.
DELETE FROM assessment_files WHERE input_id IN (SELECT r.input_id FROM assessment_redactions r);
