-- A text that readers reported to the moderators: one row for all who report it until a moderator decides. open_subject is the
-- text while the row waits, and NULL afterwards, so that each text waits once.
CREATE TABLE moderation_reported_texts (
    id           BINARY(16)   NOT NULL,
    version      BIGINT       NOT NULL,
    subject_kind VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    subject_id   VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    open_subject VARCHAR(110) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    status       VARCHAR(16)  NOT NULL,
    reported_at  TIMESTAMP(6) NOT NULL,
    decided_by   BINARY(16)   NULL,
    decided_at   TIMESTAMP(6) NULL,
    reason       LONGTEXT     NULL,
    PRIMARY KEY (id),
    CONSTRAINT moderation_reported_texts_open UNIQUE (open_subject)
);

CREATE INDEX moderation_reported_texts_by_status ON moderation_reported_texts (status, reported_at);
CREATE INDEX moderation_reported_texts_by_subject ON moderation_reported_texts (subject_kind, subject_id);

CREATE TABLE moderation_text_reports (
    id          BINARY(16)   NOT NULL,
    text_id     BINARY(16)   NOT NULL,
    person      BINARY(16)   NOT NULL,
    house_rule  VARCHAR(20)  NOT NULL,
    reason      LONGTEXT     NOT NULL,
    reported_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT moderation_text_reports_once UNIQUE (text_id, person),
    CONSTRAINT moderation_text_reports_of FOREIGN KEY (text_id) REFERENCES moderation_reported_texts (id)
);

CREATE INDEX moderation_text_reports_by_person ON moderation_text_reports (person, reported_at);
