CREATE TABLE explanation_explanations (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    edition           BIGINT       NOT NULL,
    call_id           BINARY(16)   NOT NULL,
    input_id          BINARY(16)   NOT NULL,
    form_token        BINARY(16)   NOT NULL,
    sealed            BOOLEAN      NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    question          LONGTEXT     NOT NULL,
    question_language VARCHAR(70)  NOT NULL,
    asked_at          TIMESTAMP(6) NOT NULL,
    ends_at           TIMESTAMP(6) NOT NULL,
    answer            LONGTEXT,
    answer_language   VARCHAR(70),
    closed_at         TIMESTAMP(6) NULL,
    words             LONGTEXT,
    is_public         BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT explanation_asked_once UNIQUE (form_token),
    CONSTRAINT explanation_public_is_explained CHECK (is_public = FALSE OR status = 'EXPLAINED')
);

CREATE INDEX explanation_by_input ON explanation_explanations (input_id, asked_at);
CREATE INDEX explanation_by_end ON explanation_explanations (status, ends_at);
