CREATE TABLE moderation_cases (
    id           CHAR(36)     NOT NULL,
    version      BIGINT       NOT NULL,
    subject_kind VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_id   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    decision     VARCHAR(100) NOT NULL,
    reason       LONGTEXT     NOT NULL,
    decided_by   CHAR(36)     NOT NULL,
    decided_at   TIMESTAMP(6) NOT NULL,
    status       VARCHAR(20)  NOT NULL,
    appeal       LONGTEXT     NULL,
    appealed_by  CHAR(36)     NULL,
    appealed_at  TIMESTAMP(6) NULL,
    answer       LONGTEXT     NULL,
    answered_at  TIMESTAMP(6) NULL,
    PRIMARY KEY (id)
);

CREATE INDEX moderation_cases_by_subject ON moderation_cases (subject_kind, subject_id, decided_at);
CREATE INDEX moderation_cases_by_status ON moderation_cases (status, appealed_at);
