CREATE TABLE challenge_challenges (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    form_token      BINARY(16)   NOT NULL,
    organisation    BINARY(16)   NOT NULL,
    of_state        BOOLEAN      NOT NULL,
    home            VARCHAR(3),
    status          VARCHAR(16)  NOT NULL,
    reach           VARCHAR(16)  NOT NULL,
    edition         BIGINT       NOT NULL,
    title           VARCHAR(600) NOT NULL,
    text_language   VARCHAR(35)  NOT NULL,
    hard            LONGTEXT     NOT NULL,
    tried           LONGTEXT     NOT NULL,
    country         VARCHAR(3),
    search_text     LONGTEXT     NOT NULL,
    helped          LONGTEXT,
    helped_language VARCHAR(35),
    started_at      TIMESTAMP(6) NOT NULL,
    opened_at       TIMESTAMP(6),
    edited_at       TIMESTAMP(6),
    closed_at       TIMESTAMP(6),
    withdrawn_at    TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT challenge_form_token UNIQUE (form_token),
    CONSTRAINT challenge_draft_never_opened CHECK (status <> 'DRAFT' OR opened_at IS NULL),
    CONSTRAINT challenge_open_with_date CHECK (status <> 'OPEN' OR opened_at IS NOT NULL),
    CONSTRAINT challenge_closed_with_what_helped CHECK (status <> 'CLOSED' OR helped IS NOT NULL),
    CONSTRAINT challenge_withdrawn_with_date CHECK (status <> 'WITHDRAWN' OR withdrawn_at IS NOT NULL)
);

CREATE INDEX challenge_by_opening ON challenge_challenges (opened_at, id);
CREATE INDEX challenge_by_organisation ON challenge_challenges (organisation, id);

CREATE TABLE challenge_themes (
    challenge_id BINARY(16)  NOT NULL,
    theme        VARCHAR(64) NOT NULL,
    PRIMARY KEY (challenge_id, theme),
    CONSTRAINT challenge_theme_of FOREIGN KEY (challenge_id) REFERENCES challenge_challenges (id)
);

CREATE TABLE challenge_rules (
    challenge_id BINARY(16)  NOT NULL,
    rule_set     VARCHAR(16) NOT NULL,
    rule_number  INT         NOT NULL,
    PRIMARY KEY (challenge_id, rule_set, rule_number),
    CONSTRAINT challenge_rule_of FOREIGN KEY (challenge_id) REFERENCES challenge_challenges (id)
);

CREATE INDEX challenge_by_rule ON challenge_rules (rule_set, rule_number);

CREATE TABLE challenge_answers (
    id            BINARY(16)   NOT NULL,
    challenge_id  BINARY(16)   NOT NULL,
    organisation  BINARY(16)   NOT NULL,
    words         LONGTEXT     NOT NULL,
    text_language VARCHAR(35)  NOT NULL,
    edition       BIGINT       NOT NULL,
    given_at      TIMESTAMP(6) NOT NULL,
    edited_at     TIMESTAMP(6),
    withdrawn_at  TIMESTAMP(6),
    hidden_by     VARCHAR(32),
    hidden_at     TIMESTAMP(6),
    reply         VARCHAR(16),
    PRIMARY KEY (id),
    CONSTRAINT challenge_answer_of FOREIGN KEY (challenge_id) REFERENCES challenge_challenges (id),
    CONSTRAINT challenge_answer_hidden_by_rule CHECK ((hidden_by IS NULL) = (hidden_at IS NULL))
);

CREATE INDEX challenge_answers_by_organisation ON challenge_answers (organisation, challenge_id);
