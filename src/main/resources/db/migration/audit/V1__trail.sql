-- One row for every act and every refusal. Written with place and hash empty, in the act's own transaction; the sealer
-- gives both, once, after the commit. Nothing else is ever changed and no row is ever deleted.
-- happened_at counts microseconds since 1970 (UTC): it is hashed, so no driver may turn it into another zone.
CREATE TABLE audit_rows (
    id           BINARY(16)   NOT NULL,
    happened_at  BIGINT       NOT NULL,
    kind         VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_kind VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_id   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    actor_kind   VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    person       BINARY(16),
    organisation BINARY(16),
    facts        LONGTEXT     NOT NULL,
    reason       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    place        BIGINT,
    hash         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    PRIMARY KEY (id)
);

CREATE UNIQUE INDEX audit_rows_by_place ON audit_rows (place);
CREATE INDEX audit_rows_by_time ON audit_rows (happened_at, id);
CREATE INDEX audit_rows_by_kind ON audit_rows (kind, happened_at);
CREATE INDEX audit_rows_by_subject ON audit_rows (subject_id, happened_at);
CREATE INDEX audit_rows_by_person ON audit_rows (person, happened_at);
CREATE INDEX audit_rows_by_organisation ON audit_rows (organisation, happened_at);

-- The chain's end. Who holds this row's lock is the sealer.
CREATE TABLE audit_chain (
    id     INT         NOT NULL,
    length BIGINT      NOT NULL,
    head   VARCHAR(64) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO audit_chain (id, length, head)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
