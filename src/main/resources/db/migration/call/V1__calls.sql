CREATE TABLE call_calls (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    code              VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    edition           BIGINT       NOT NULL,
    content_version   INT          NOT NULL,
    original          VARCHAR(8)   NOT NULL,
    title             LONGTEXT     NOT NULL,
    issued_by         LONGTEXT     NOT NULL,
    search_text       LONGTEXT     NOT NULL,
    opens_at          TIMESTAMP(6) DEFAULT NULL NULL,
    deadline_local    VARCHAR(20),
    deadline_zone     VARCHAR(64),
    deadline_offset   INT,
    too_late_at       TIMESTAMP(6) DEFAULT NULL NULL,
    first_local       VARCHAR(20),
    first_zone        VARCHAR(64),
    first_offset      INT,
    first_too_late_at TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT call_code UNIQUE (code)
);

CREATE INDEX call_by_status ON call_calls (status, too_late_at);
CREATE INDEX call_by_opening ON call_calls (status, opens_at);

CREATE TABLE call_versions (
    id      BINARY(16)   NOT NULL,
    call_id BINARY(16)   NOT NULL,
    number  INT          NOT NULL,
    content LONGTEXT     NOT NULL,
    note    LONGTEXT,
    made_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT call_version_number UNIQUE (call_id, number),
    CONSTRAINT call_version_of FOREIGN KEY (call_id) REFERENCES call_calls (id)
);

CREATE TABLE call_themes (
    call_id BINARY(16)  NOT NULL,
    theme   VARCHAR(64) NOT NULL,
    PRIMARY KEY (call_id, theme),
    CONSTRAINT call_theme_of FOREIGN KEY (call_id) REFERENCES call_calls (id)
);

CREATE INDEX call_themes_by_theme ON call_themes (theme);

CREATE TABLE call_team (
    call_id BINARY(16) NOT NULL,
    person  BINARY(16) NOT NULL,
    PRIMARY KEY (call_id, person),
    CONSTRAINT call_team_of FOREIGN KEY (call_id) REFERENCES call_calls (id)
);

CREATE INDEX call_team_by_person ON call_team (person);

CREATE TABLE call_extensions (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    call_id         BINARY(16)   NOT NULL,
    draft_ref       BINARY(16)   NOT NULL,
    status          VARCHAR(16)  NOT NULL,
    reason          LONGTEXT     NOT NULL,
    asked_at        TIMESTAMP(6) NOT NULL,
    deadline_local  VARCHAR(20),
    deadline_zone   VARCHAR(64),
    deadline_offset INT,
    too_late_at     TIMESTAMP(6) DEFAULT NULL NULL,
    answer          LONGTEXT,
    answered_at     TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT call_extension_of_draft UNIQUE (call_id, draft_ref),
    CONSTRAINT call_extension_of FOREIGN KEY (call_id) REFERENCES call_calls (id)
);

CREATE INDEX call_extensions_by_status ON call_extensions (status);
