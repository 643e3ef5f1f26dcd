-- Ids of files in bytes, as all other ids. Each table is filled from the one of before, which then goes.
ALTER TABLE assessment_held_back RENAME TO assessment_held_back_before;

CREATE TABLE assessment_held_back (
    input_id BINARY(16) NOT NULL,
    document BINARY(16) NOT NULL,
    PRIMARY KEY (input_id, document),
    CONSTRAINT assessment_held_back_of_input FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

INSERT INTO assessment_held_back (input_id, document)
SELECT input_id, UNHEX(REPLACE(document, '-', '')) FROM assessment_held_back_before;

DROP TABLE assessment_held_back_before;

ALTER TABLE assessment_files RENAME TO assessment_files_before;

CREATE TABLE assessment_files (
    input_id BINARY(16) NOT NULL,
    document BINARY(16) NOT NULL,
    PRIMARY KEY (input_id, document),
    CONSTRAINT assessment_file_of_input FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

INSERT INTO assessment_files (input_id, document)
SELECT input_id, UNHEX(REPLACE(document, '-', '')) FROM assessment_files_before;

DROP TABLE assessment_files_before;
