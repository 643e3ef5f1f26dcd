CREATE TABLE assessment_inputs (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    call_id           BINARY(16)   NOT NULL,
    organisation      BINARY(16),
    stakeholder_group VARCHAR(32),
    country           VARCHAR(3),
    name_choice       VARCHAR(16)  NOT NULL,
    text_choice       VARCHAR(16)  NOT NULL,
    text_language     VARCHAR(35)  NOT NULL,
    text_version      INT          NOT NULL,
    text_digest       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    received_at       TIMESTAMP(6) NOT NULL,
    ends_at           TIMESTAMP(6) NOT NULL,
    withdrawn         BOOLEAN      NOT NULL,
    edition           BIGINT       NOT NULL,
    admissibility     VARCHAR(16)  NOT NULL,
    criterion         VARCHAR(32),
    reason            LONGTEXT,
    judged_at         TIMESTAMP(6) DEFAULT NULL NULL,
    public_number     VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    published_at      TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT assessment_public_number UNIQUE (public_number)
);

CREATE INDEX assessment_inputs_by_call ON assessment_inputs (call_id, withdrawn, received_at);
CREATE INDEX assessment_inputs_by_text ON assessment_inputs (call_id, text_digest, admissibility);

CREATE TABLE assessment_signers (
    input_id     BINARY(16)  NOT NULL,
    organisation BINARY(16)  NOT NULL,
    part         VARCHAR(16) NOT NULL,
    PRIMARY KEY (input_id, organisation),
    CONSTRAINT assessment_signer_of FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

CREATE TABLE assessment_answered (
    input_id BINARY(16) NOT NULL,
    question VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (input_id, question),
    CONSTRAINT assessment_answered_by FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

CREATE TABLE assessment_redactions (
    input_id     BINARY(16)  NOT NULL,
    question     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    table_row    INT         NOT NULL,
    table_column VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    begins_at    INT         NOT NULL,
    ends_at      INT         NOT NULL,
    reason       VARCHAR(32) NOT NULL,
    PRIMARY KEY (input_id, question, table_row, table_column, begins_at, ends_at, reason),
    CONSTRAINT assessment_redaction_of FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

CREATE TABLE assessment_held_back (
    input_id BINARY(16) NOT NULL,
    document VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (input_id, document),
    CONSTRAINT assessment_held_back_of FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);

CREATE TABLE assessment_files (
    input_id BINARY(16) NOT NULL,
    document VARCHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (input_id, document),
    CONSTRAINT assessment_file_of FOREIGN KEY (input_id) REFERENCES assessment_inputs (id)
);
