-- What opens a sealed handle, and perhaps a statement that only the custodian can decrypt. Nothing here leads to anybody.
CREATE TABLE sealed_handles (
    handle       BINARY(16)   NOT NULL,
    code_key     BINARY(32)   NOT NULL,
    statement    LONGBLOB,
    left_at      TIMESTAMP(6) DEFAULT NULL NULL,
    read_at      TIMESTAMP(6) DEFAULT NULL NULL,
    read_reason  VARCHAR(4000),
    PRIMARY KEY (handle),
    CONSTRAINT sealed_code UNIQUE (code_key)
);
