CREATE TABLE workinggroup_groups (
    id               BINARY(16)    NOT NULL,
    version          BIGINT        NOT NULL,
    number           VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    form_token       BINARY(16),
    status           VARCHAR(16)   NOT NULL,
    edition          BIGINT        NOT NULL,
    proposer         BINARY(16)    NOT NULL,
    proposed_by      BINARY(16),
    proposed_at      TIMESTAMP(6)  NOT NULL,
    opened_at        TIMESTAMP(6)  DEFAULT NULL NULL,
    ended_at         TIMESTAMP(6)  DEFAULT NULL NULL,
    end_reason       VARCHAR(2000),
    end_language     VARCHAR(35),
    title            VARCHAR(400)  NOT NULL,
    purpose          VARCHAR(4000) NOT NULL,
    mandate          VARCHAR(4000) NOT NULL,
    text_language    VARCHAR(35)   NOT NULL,
    rhythm           VARCHAR(600)  NOT NULL,
    starts           DATE          NOT NULL,
    ends             DATE          NOT NULL,
    states_are       VARCHAR(16)   NOT NULL,
    entry_rule       VARCHAR(16)   NOT NULL,
    government_least INT           NOT NULL,
    government_most  INT           NOT NULL,
    nhri_least       INT           NOT NULL,
    nhri_most        INT           NOT NULL,
    society_least    INT           NOT NULL,
    society_most     INT           NOT NULL,
    regions_sought   INT           NOT NULL,
    not_sought       VARCHAR(2000) NOT NULL,
    search_text      LONGTEXT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT workinggroup_number UNIQUE (number),
    CONSTRAINT workinggroup_form_token UNIQUE (form_token)
);

CREATE INDEX workinggroup_by_status ON workinggroup_groups (status, ends);
CREATE INDEX workinggroup_by_proposer ON workinggroup_groups (proposer);

CREATE TABLE workinggroup_seats (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    group_id          BINARY(16)   NOT NULL,
    organisation      BINARY(16)   NOT NULL,
    representative    BINARY(16),
    seat_role         VARCHAR(16)  NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    stakeholder_group VARCHAR(32)  NOT NULL,
    country           VARCHAR(3),
    asked_at          TIMESTAMP(6) NOT NULL,
    asked_text        VARCHAR(4000),
    asked_language    VARCHAR(35),
    due               DATE,
    since             DATE,
    role_since        DATE,
    offered_chair     BOOLEAN      NOT NULL,
    closed_at         TIMESTAMP(6) DEFAULT NULL NULL,
    reason            VARCHAR(2000),
    reason_language   VARCHAR(35),
    met               VARCHAR(16),
    decided_by        BINARY(16),
    open_of           BINARY(16) GENERATED ALWAYS AS (
        CASE WHEN status IN ('INVITED', 'REQUESTED', 'MEMBER') THEN organisation END),
    PRIMARY KEY (id),
    CONSTRAINT workinggroup_one_open_seat UNIQUE (group_id, open_of),
    CONSTRAINT workinggroup_seat_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);

CREATE INDEX workinggroup_seats_by_organisation ON workinggroup_seats (organisation, status);
CREATE INDEX workinggroup_seats_by_status ON workinggroup_seats (status, due);

CREATE TABLE workinggroup_criteria (
    group_id  BINARY(16)   NOT NULL,
    place     INT          NOT NULL,
    criterion VARCHAR(600) NOT NULL,
    PRIMARY KEY (group_id, place),
    CONSTRAINT workinggroup_criterion_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);

CREATE TABLE workinggroup_themes (
    group_id BINARY(16)  NOT NULL,
    theme    VARCHAR(64) NOT NULL,
    PRIMARY KEY (group_id, theme),
    CONSTRAINT workinggroup_theme_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);

CREATE INDEX workinggroup_themes_by_theme ON workinggroup_themes (theme);

CREATE TABLE workinggroup_missing_groups (
    group_id          BINARY(16)    NOT NULL,
    stakeholder_group VARCHAR(32)   NOT NULL,
    reason            VARCHAR(2000) NOT NULL,
    text_language     VARCHAR(35)   NOT NULL,
    PRIMARY KEY (group_id, stakeholder_group),
    CONSTRAINT workinggroup_missing_group_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);
