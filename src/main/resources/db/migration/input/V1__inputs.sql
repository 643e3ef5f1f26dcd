CREATE TABLE input_inputs (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    call_id           BINARY(16)   NOT NULL,
    organisation      BINARY(16),
    person            BINARY(16),
    form_token        BINARY(16),
    status            VARCHAR(16)  NOT NULL,
    name_choice       VARCHAR(16)  NOT NULL,
    text_choice       VARCHAR(16)  NOT NULL,
    text_language     VARCHAR(35)  NOT NULL,
    begun_at          TIMESTAMP(6) NOT NULL,
    frozen_version    INT          NOT NULL,
    submitted_version INT          NOT NULL,
    receipts          INT          NOT NULL,
    submitted_at      TIMESTAMP(6) DEFAULT NULL NULL,
    withdrawn_at      TIMESTAMP(6) DEFAULT NULL NULL,
    text_deleted_at   TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT input_form_token UNIQUE (form_token)
);

CREATE INDEX input_inputs_by_organisation ON input_inputs (organisation, begun_at);
CREATE INDEX input_inputs_by_person ON input_inputs (person, begun_at);
CREATE INDEX input_inputs_by_call ON input_inputs (call_id, status, submitted_at);
CREATE INDEX input_inputs_by_withdrawal ON input_inputs (status, withdrawn_at);

CREATE TABLE input_cosigners (
    id           BINARY(16)   NOT NULL,
    version      BIGINT       NOT NULL,
    input_id     BINARY(16)   NOT NULL,
    organisation BINARY(16)   NOT NULL,
    part         VARCHAR(16)  NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    asked_again  BOOLEAN      NOT NULL,
    name_choice  VARCHAR(16)  NOT NULL,
    text_choice  VARCHAR(16)  NOT NULL,
    invited_at   TIMESTAMP(6) NOT NULL,
    answered_at  TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT input_cosigner UNIQUE (input_id, organisation),
    CONSTRAINT input_cosigner_of FOREIGN KEY (input_id) REFERENCES input_inputs (id)
);

CREATE INDEX input_cosigners_by_organisation ON input_cosigners (organisation, status);

CREATE TABLE input_signatures (
    cosigner_id  BINARY(16) NOT NULL,
    text_version INT        NOT NULL,
    PRIMARY KEY (cosigner_id, text_version),
    CONSTRAINT input_signature_of FOREIGN KEY (cosigner_id) REFERENCES input_cosigners (id)
);

CREATE TABLE input_answers (
    id           BINARY(16)   NOT NULL,
    version      BIGINT       NOT NULL,
    input_id     BINARY(16)   NOT NULL,
    question     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    content      LONGTEXT     NOT NULL,
    words        INT          NOT NULL,
    edition      BIGINT       NOT NULL,
    saved_at     TIMESTAMP(6) DEFAULT NULL NULL,
    lease_holder BINARY(16),
    lease_until  TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT input_answer UNIQUE (input_id, question),
    CONSTRAINT input_answer_of FOREIGN KEY (input_id) REFERENCES input_inputs (id)
);

CREATE TABLE input_versions (
    id           BINARY(16)   NOT NULL,
    input_id     BINARY(16)   NOT NULL,
    text_version INT          NOT NULL,
    call_version INT          NOT NULL,
    content      LONGTEXT     NOT NULL,
    frozen_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT input_version UNIQUE (input_id, text_version),
    CONSTRAINT input_version_of FOREIGN KEY (input_id) REFERENCES input_inputs (id)
);

CREATE TABLE input_receipts (
    id              BINARY(16)   NOT NULL,
    input_id        BINARY(16)   NOT NULL,
    number          VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    sequence_number INT          NOT NULL,
    text_version    INT          NOT NULL,
    received_at     TIMESTAMP(6) NOT NULL,
    canonical       LONGTEXT     NOT NULL,
    sha256          VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    signature       VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    idempotency_key BINARY(16)   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT input_receipt_number UNIQUE (number),
    CONSTRAINT input_receipt_key UNIQUE (input_id, idempotency_key),
    CONSTRAINT input_receipt_sequence UNIQUE (input_id, sequence_number),
    CONSTRAINT input_receipt_of FOREIGN KEY (input_id) REFERENCES input_inputs (id)
);

CREATE TABLE input_sealed (
    input_id     BINARY(16)   NOT NULL,
    code_key     BINARY(32)   NOT NULL,
    statement    LONGBLOB,
    left_at      TIMESTAMP(6) DEFAULT NULL NULL,
    read_at      TIMESTAMP(6) DEFAULT NULL NULL,
    read_reason  VARCHAR(4000),
    PRIMARY KEY (input_id),
    CONSTRAINT input_sealed_code UNIQUE (code_key),
    CONSTRAINT input_sealed_of FOREIGN KEY (input_id) REFERENCES input_inputs (id)
);
