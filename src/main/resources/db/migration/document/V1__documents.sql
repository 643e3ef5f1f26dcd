-- What is known of a file. Of a sealed record's file neither the name, the size nor the hash of the original is ever kept.
CREATE TABLE document_documents (
    id             BINARY(16)   NOT NULL,
    version        BIGINT       NOT NULL,
    owner_kind     VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    owner_id       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    slot           VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    place          INT          NOT NULL,
    name           VARCHAR(300) NOT NULL,
    type           VARCHAR(8)   NOT NULL,
    sealed         BOOLEAN      NOT NULL,
    bytes          BIGINT       NOT NULL,
    sha256         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    cleaned_bytes  BIGINT       NOT NULL,
    cleaned_sha256 VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    status         VARCHAR(16)  NOT NULL,
    refusal        VARCHAR(32),
    scanned        BOOLEAN      NOT NULL,
    attempts       INT          NOT NULL,
    due_at         TIMESTAMP(6) DEFAULT NULL NULL,
    stored_at      TIMESTAMP(6) NOT NULL,
    checked_at     TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    -- Two uploads at once do not both become the last one that the limit allows.
    CONSTRAINT document_place UNIQUE (owner_kind, owner_id, place)
);

CREATE INDEX document_by_due ON document_documents (due_at);
