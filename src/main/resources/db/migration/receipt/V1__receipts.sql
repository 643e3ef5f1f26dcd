-- What was frozen, and the receipts for what was sent. They know an input by its id only.
CREATE TABLE receipt_versions (
    id           BINARY(16)   NOT NULL,
    input_id     BINARY(16)   NOT NULL,
    text_version INT          NOT NULL,
    call_version INT          NOT NULL,
    content      LONGTEXT     NOT NULL,
    frozen_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT receipt_version UNIQUE (input_id, text_version)
);

CREATE TABLE receipt_receipts (
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
    CONSTRAINT receipt_number UNIQUE (number),
    CONSTRAINT receipt_key UNIQUE (input_id, idempotency_key),
    CONSTRAINT receipt_sequence UNIQUE (input_id, sequence_number)
);

-- The organisations that a receipt names beside the lead: they have signed what it is about, and may read it.
CREATE TABLE receipt_signers (
    receipt_id   BINARY(16) NOT NULL,
    organisation BINARY(16) NOT NULL,
    PRIMARY KEY (receipt_id, organisation),
    CONSTRAINT receipt_signer_of FOREIGN KEY (receipt_id) REFERENCES receipt_receipts (id)
);
