CREATE TABLE practice_practices (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    form_token        BINARY(16)   NOT NULL,
    organisation      BINARY(16)   NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    edition           BIGINT       NOT NULL,
    draft             LONGTEXT     NOT NULL,
    title             VARCHAR(600) NOT NULL,
    text_language     VARCHAR(35)  NOT NULL,
    kind              VARCHAR(16),
    search_text       LONGTEXT     NOT NULL,
    withdraw_reason   VARCHAR(2000),
    withdraw_language VARCHAR(35),
    shared_at         TIMESTAMP(6),
    withdrawn_at      TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT practice_form_token UNIQUE (form_token),
    CONSTRAINT practice_shared_with_date CHECK (status <> 'SHARED' OR shared_at IS NOT NULL),
    CONSTRAINT practice_shared_never_draft CHECK (status <> 'DRAFT' OR shared_at IS NULL)
);

CREATE INDEX practice_by_sharing ON practice_practices (shared_at, id);
CREATE INDEX practice_by_organisation ON practice_practices (organisation, id);

CREATE TABLE practice_versions (
    id          BINARY(16)   NOT NULL,
    practice_id BINARY(16)   NOT NULL,
    number      INT          NOT NULL,
    content     LONGTEXT     NOT NULL,
    shared_at   TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT practice_version_number UNIQUE (practice_id, number),
    CONSTRAINT practice_version_of FOREIGN KEY (practice_id) REFERENCES practice_practices (id)
);

CREATE TABLE practice_countries (
    practice_id BINARY(16) NOT NULL,
    country     VARCHAR(3) NOT NULL,
    PRIMARY KEY (practice_id, country),
    CONSTRAINT practice_country_of FOREIGN KEY (practice_id) REFERENCES practice_practices (id)
);

CREATE TABLE practice_themes (
    practice_id BINARY(16)  NOT NULL,
    theme       VARCHAR(64) NOT NULL,
    PRIMARY KEY (practice_id, theme),
    CONSTRAINT practice_theme_of FOREIGN KEY (practice_id) REFERENCES practice_practices (id)
);

CREATE TABLE practice_rules (
    practice_id BINARY(16)  NOT NULL,
    rule_set    VARCHAR(16) NOT NULL,
    rule_number INT         NOT NULL,
    PRIMARY KEY (practice_id, rule_set, rule_number),
    CONSTRAINT practice_rule_of FOREIGN KEY (practice_id) REFERENCES practice_practices (id)
);
