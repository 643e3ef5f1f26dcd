CREATE TABLE partnership_partnerships (
    id                BINARY(16)    NOT NULL,
    version           BIGINT        NOT NULL,
    number            VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    form_token        BINARY(16),
    status            VARCHAR(16)   NOT NULL,
    edition           BIGINT        NOT NULL,
    terms_version     INT           NOT NULL,
    title             VARCHAR(400)  NOT NULL,
    purpose           VARCHAR(4000) NOT NULL,
    text_language     VARCHAR(35)   NOT NULL,
    cooperation_mode  VARCHAR(16),
    starts            DATE,
    ends              DATE,
    search_text       LONGTEXT      NOT NULL,
    lead_organisation BINARY(16)    NOT NULL,
    deputy_party      BINARY(16),
    lead_offered_to   BINARY(16),
    registered_at     TIMESTAMP(6)  NOT NULL,
    inviting_at       TIMESTAMP(6)  DEFAULT NULL NULL,
    agreed_at         TIMESTAMP(6)  DEFAULT NULL NULL,
    published_at      TIMESTAMP(6)  DEFAULT NULL NULL,
    ended_at          TIMESTAMP(6)  DEFAULT NULL NULL,
    end_reason        VARCHAR(2000),
    end_language      VARCHAR(35),
    PRIMARY KEY (id),
    CONSTRAINT partnership_number UNIQUE (number),
    CONSTRAINT partnership_form_token UNIQUE (form_token)
);

CREATE INDEX partnership_by_lead ON partnership_partnerships (lead_organisation, status);
CREATE INDEX partnership_by_publication ON partnership_partnerships (published_at);

CREATE TABLE partnership_parties (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    partnership_id    BINARY(16)   NOT NULL,
    organisation      BINARY(16)   NOT NULL,
    part              VARCHAR(16)  NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    stakeholder_group VARCHAR(32)  NOT NULL,
    country           VARCHAR(3),
    named             BOOLEAN      NOT NULL,
    accepted_terms    INT          NOT NULL,
    invited_at        TIMESTAMP(6) DEFAULT NULL NULL,
    accepted_at       TIMESTAMP(6) DEFAULT NULL NULL,
    closed_at         TIMESTAMP(6) DEFAULT NULL NULL,
    reason            VARCHAR(2000),
    reason_language   VARCHAR(35),
    decider           VARCHAR(16),
    asked_part        VARCHAR(16),
    asked_reason      VARCHAR(2000),
    asked_language    VARCHAR(35),
    PRIMARY KEY (id),
    CONSTRAINT partnership_party_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);

CREATE INDEX partnership_parties_by_organisation ON partnership_parties (organisation, status);
CREATE INDEX partnership_parties_by_decider ON partnership_parties (decider);

CREATE TABLE partnership_states (
    partnership_id BINARY(16) NOT NULL,
    country        VARCHAR(3) NOT NULL,
    PRIMARY KEY (partnership_id, country),
    CONSTRAINT partnership_state_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);

CREATE INDEX partnership_states_by_country ON partnership_states (country);

CREATE TABLE partnership_themes (
    partnership_id BINARY(16)  NOT NULL,
    theme          VARCHAR(64) NOT NULL,
    PRIMARY KEY (partnership_id, theme),
    CONSTRAINT partnership_theme_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);

CREATE INDEX partnership_themes_by_theme ON partnership_themes (theme);

CREATE TABLE partnership_rules (
    partnership_id BINARY(16)  NOT NULL,
    rule_set       VARCHAR(32) NOT NULL,
    rule_number    INT         NOT NULL,
    PRIMARY KEY (partnership_id, rule_set, rule_number),
    CONSTRAINT partnership_rule_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);

CREATE INDEX partnership_rules_by_rule ON partnership_rules (rule_set, rule_number);

CREATE TABLE partnership_sdg_targets (
    partnership_id BINARY(16) NOT NULL,
    target         VARCHAR(8) NOT NULL,
    PRIMARY KEY (partnership_id, target),
    CONSTRAINT partnership_sdg_target_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);

CREATE TABLE partnership_missing_groups (
    partnership_id    BINARY(16)    NOT NULL,
    stakeholder_group VARCHAR(32)   NOT NULL,
    reason            VARCHAR(2000) NOT NULL,
    text_language     VARCHAR(35)   NOT NULL,
    PRIMARY KEY (partnership_id, stakeholder_group),
    CONSTRAINT partnership_missing_group_of FOREIGN KEY (partnership_id) REFERENCES partnership_partnerships (id)
);
