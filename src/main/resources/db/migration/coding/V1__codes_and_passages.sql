CREATE TABLE coding_trees (
    call_id BINARY(16) NOT NULL,
    version BIGINT     NOT NULL,
    edition BIGINT     NOT NULL,
    PRIMARY KEY (call_id)
);

CREATE TABLE coding_codes (
    id      BINARY(16)   NOT NULL,
    call_id BINARY(16)   NOT NULL,
    parent  BINARY(16),
    name    VARCHAR(255) NOT NULL,
    note    LONGTEXT     NOT NULL,
    place   INT          NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT coding_code_of FOREIGN KEY (call_id) REFERENCES coding_trees (call_id)
);

CREATE TABLE coding_passages (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    edition       BIGINT       NOT NULL,
    call_id       BINARY(16)   NOT NULL,
    input_id      BINARY(16)   NOT NULL,
    input_version INT          NOT NULL,
    question      VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    from_point    INT          NOT NULL,
    to_point      INT          NOT NULL,
    digest        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    marked_by     BINARY(16)   NOT NULL,
    marked_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT coding_passage_place UNIQUE (input_id, input_version, question, from_point, to_point)
);

CREATE INDEX coding_passages_by_call ON coding_passages (call_id);

CREATE TABLE coding_passage_codes (
    passage_id BINARY(16) NOT NULL,
    code_id    BINARY(16) NOT NULL,
    PRIMARY KEY (passage_id, code_id),
    CONSTRAINT coding_passage_code_on FOREIGN KEY (passage_id) REFERENCES coding_passages (id),
    CONSTRAINT coding_passage_code_of FOREIGN KEY (code_id) REFERENCES coding_codes (id)
);

CREATE INDEX coding_passages_by_code ON coding_passage_codes (code_id);

CREATE TABLE coding_readings (
    input_id      BINARY(16)   NOT NULL,
    call_id       BINARY(16)   NOT NULL,
    input_version INT          NOT NULL,
    read_by       BINARY(16)   NOT NULL,
    read_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (input_id)
);

CREATE INDEX coding_readings_by_call ON coding_readings (call_id);
