-- What is to be done in the background: kinds, ids and instants only. A row goes when its job is done.
CREATE TABLE jobs_jobs (
    kind     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    id       BINARY(16)   NOT NULL,
    due_at   TIMESTAMP(6) NOT NULL,
    claim    BINARY(16),
    failures INT          NOT NULL,
    PRIMARY KEY (kind, id)
);

CREATE INDEX jobs_jobs_by_due ON jobs_jobs (kind, due_at);
