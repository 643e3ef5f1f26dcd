CREATE TABLE commitment_commitments (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    form_token      BINARY(16),
    state           VARCHAR(3)   NOT NULL,
    organisation    BINARY(16)   NOT NULL,
    status          VARCHAR(16)  NOT NULL,
    phase           VARCHAR(16)  NOT NULL,
    edition         BIGINT       NOT NULL,
    draft           LONGTEXT     NOT NULL,
    change_reason   VARCHAR(2000),
    change_language VARCHAR(35),
    return_reason   VARCHAR(2000),
    return_language VARCHAR(35),
    end_reason      VARCHAR(2000),
    end_language    VARCHAR(35),
    title           VARCHAR(600) NOT NULL,
    text_language   VARCHAR(35)  NOT NULL,
    search_text     LONGTEXT     NOT NULL,
    starts          DATE,
    ends            DATE,
    changed_at      TIMESTAMP(6) NOT NULL,
    sent_at         TIMESTAMP(6),
    published_at    TIMESTAMP(6),
    ended_at        TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT commitment_form_token UNIQUE (form_token),
    CONSTRAINT commitment_published_with_date CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
    CONSTRAINT commitment_public_never_hidden
        CHECK (published_at IS NULL OR status IN ('PUBLISHED', 'WITHDRAWN', 'COMPLETED'))
);

CREATE INDEX commitment_by_publication ON commitment_commitments (published_at, id);
CREATE INDEX commitment_by_state ON commitment_commitments (state, published_at);
CREATE INDEX commitment_by_organisation ON commitment_commitments (organisation, phase);

CREATE TABLE commitment_versions (
    id              BINARY(16)   NOT NULL,
    commitment_id   BINARY(16)   NOT NULL,
    number          INT          NOT NULL,
    content         LONGTEXT     NOT NULL,
    change_reason   VARCHAR(2000),
    change_language VARCHAR(35),
    published_at    TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT commitment_version_number UNIQUE (commitment_id, number),
    CONSTRAINT commitment_version_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_drafters (
    commitment_id BINARY(16) NOT NULL,
    person        BINARY(16) NOT NULL,
    PRIMARY KEY (commitment_id, person),
    CONSTRAINT commitment_drafter_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_themes (
    commitment_id BINARY(16)  NOT NULL,
    theme         VARCHAR(64) NOT NULL,
    PRIMARY KEY (commitment_id, theme),
    CONSTRAINT commitment_theme_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_rules (
    commitment_id BINARY(16)  NOT NULL,
    rule_set      VARCHAR(16) NOT NULL,
    rule_number   INT         NOT NULL,
    PRIMARY KEY (commitment_id, rule_set, rule_number),
    CONSTRAINT commitment_rule_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_sdg_targets (
    commitment_id BINARY(16) NOT NULL,
    target        VARCHAR(8) NOT NULL,
    PRIMARY KEY (commitment_id, target),
    CONSTRAINT commitment_target_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_recommendations (
    commitment_id  BINARY(16) NOT NULL,
    recommendation BINARY(16) NOT NULL,
    PRIMARY KEY (commitment_id, recommendation),
    CONSTRAINT commitment_recommendation_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE INDEX commitment_recommendations_by_id ON commitment_recommendations (recommendation, commitment_id);
