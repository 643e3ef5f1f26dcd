-- Ids in bytes, as in every other module. The table is filled from the one of before, which then goes.
ALTER TABLE moderation_cases RENAME TO moderation_cases_before;

CREATE TABLE moderation_cases (
    id           BINARY(16)   NOT NULL,
    version      BIGINT       NOT NULL,
    subject_kind VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_id   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    decision     VARCHAR(100) NOT NULL,
    reason       LONGTEXT     NOT NULL,
    decided_by   BINARY(16)   NOT NULL,
    decided_at   TIMESTAMP(6) NOT NULL,
    status       VARCHAR(20)  NOT NULL,
    appeal       LONGTEXT     NULL,
    appealed_by  BINARY(16)   NULL,
    appealed_at  TIMESTAMP(6) NULL,
    answer       LONGTEXT     NULL,
    answered_at  TIMESTAMP(6) NULL,
    PRIMARY KEY (id)
);

INSERT INTO moderation_cases (id, version, subject_kind, subject_id, decision, reason, decided_by, decided_at, status,
    appeal, appealed_by, appealed_at, answer, answered_at)
SELECT UNHEX(REPLACE(id, '-', '')), version, subject_kind, subject_id, decision, reason,
    UNHEX(REPLACE(decided_by, '-', '')), decided_at, status, appeal,
    CASE WHEN appealed_by IS NULL THEN NULL ELSE UNHEX(REPLACE(appealed_by, '-', '')) END, appealed_at, answer,
    answered_at
FROM moderation_cases_before;

DROP TABLE moderation_cases_before;

CREATE INDEX moderation_cases_by_subject ON moderation_cases (subject_kind, subject_id, decided_at);
CREATE INDEX moderation_cases_by_status ON moderation_cases (status, appealed_at);
