CREATE TABLE export_jobs (
    id          BINARY(16)   NOT NULL,
    version     BIGINT       NOT NULL,
    call_id     BINARY(16)   NOT NULL,
    person      BINARY(16)   NOT NULL,
    kind        VARCHAR(16)  NOT NULL,
    language    VARCHAR(8)   NOT NULL,
    status      VARCHAR(16)  NOT NULL,
    active_for  VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    claim       BINARY(16),
    attempts    INT          NOT NULL,
    done_count  INT          NOT NULL,
    total_count INT          NOT NULL,
    made_anew   BOOLEAN      NOT NULL,
    bytes       BIGINT       NOT NULL,
    failure     VARCHAR(16),
    asked_at    TIMESTAMP(6) NOT NULL,
    beat_at     TIMESTAMP(6) NOT NULL,
    ready_at    TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT export_one_at_a_time UNIQUE (active_for)
);

CREATE INDEX export_jobs_by_person ON export_jobs (call_id, person, asked_at);
CREATE INDEX export_jobs_by_status ON export_jobs (status, asked_at);
