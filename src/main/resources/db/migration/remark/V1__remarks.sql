CREATE TABLE remark_remarks (
    id               BINARY(16)   NOT NULL,
    version          BIGINT       NOT NULL,
    form_token       BINARY(16)   NOT NULL,
    practice_id      BINARY(16)   NOT NULL,
    organisation     BINARY(16)   NOT NULL,
    owner            BINARY(16)   NOT NULL,
    kind             VARCHAR(16)  NOT NULL,
    standing_key     VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    practice_version INT          NOT NULL,
    since            TIMESTAMP(6) NOT NULL,
    criteria         VARCHAR(100) NOT NULL,
    interests        LONGTEXT     NOT NULL,
    vouches          VARCHAR(16),
    words            LONGTEXT     NOT NULL,
    text_language    VARCHAR(35)  NOT NULL,
    said_at          TIMESTAMP(6) NOT NULL,
    hidden_by        VARCHAR(32),
    hidden_at        TIMESTAMP(6),
    answer           LONGTEXT,
    answer_language  VARCHAR(35),
    answered_at      TIMESTAMP(6),
    answer_hidden_by VARCHAR(32),
    answer_hidden_at TIMESTAMP(6),
    withdrawn_at     TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT remark_form_token UNIQUE (form_token),
    CONSTRAINT remark_one_of_a_kind UNIQUE (standing_key),
    CONSTRAINT remark_of_others CHECK (organisation <> owner),
    CONSTRAINT remark_stands_or_is_withdrawn CHECK ((standing_key IS NULL) = (withdrawn_at IS NOT NULL)),
    CONSTRAINT remark_hidden_by_rule CHECK ((hidden_by IS NULL) = (hidden_at IS NULL)),
    CONSTRAINT remark_answer_hidden_by_rule CHECK ((answer_hidden_by IS NULL) = (answer_hidden_at IS NULL))
);

CREATE INDEX remark_by_practice ON remark_remarks (practice_id, said_at, id);
CREATE INDEX remark_by_organisation ON remark_remarks (organisation, id);
CREATE INDEX remark_by_owner ON remark_remarks (owner, id);
