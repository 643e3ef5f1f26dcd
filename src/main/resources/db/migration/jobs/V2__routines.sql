-- How the last run of each routine went: kinds, counts and instants only. When the next one is, its job says.
CREATE TABLE jobs_routines (
    kind         VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    began_at     TIMESTAMP(6) NOT NULL,
    ended_at     TIMESTAMP(6) DEFAULT NULL NULL,
    done_count   INT          NOT NULL,
    failed_count INT          NOT NULL,
    PRIMARY KEY (kind)
);
