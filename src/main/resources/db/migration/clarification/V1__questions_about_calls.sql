CREATE TABLE clarification_clarifications (
    id           BINARY(16)   NOT NULL,
    version      BIGINT       NOT NULL,
    edition      BIGINT       NOT NULL,
    call_id      BINARY(16)   NOT NULL,
    form_token   BINARY(16)   NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    language     VARCHAR(16)  NOT NULL,
    asked        LONGTEXT,
    asked_on     DATE         NOT NULL,
    correction   INT,
    answered_at  TIMESTAMP(6) NULL,
    changed_at   TIMESTAMP(6) NULL,
    set_aside_at TIMESTAMP(6) NULL,
    reason       LONGTEXT,
    PRIMARY KEY (id),
    CONSTRAINT clarification_asked_once UNIQUE (form_token)
);

CREATE INDEX clarification_by_call ON clarification_clarifications (call_id, status, asked_on);
CREATE INDEX clarification_by_end ON clarification_clarifications (status, set_aside_at);

CREATE TABLE clarification_words (
    clarification_id BINARY(16)  NOT NULL,
    language         VARCHAR(16) NOT NULL,
    question         LONGTEXT    NOT NULL,
    answer           LONGTEXT    NOT NULL,
    PRIMARY KEY (clarification_id, language),
    CONSTRAINT clarification_words_of FOREIGN KEY (clarification_id) REFERENCES clarification_clarifications (id)
);
