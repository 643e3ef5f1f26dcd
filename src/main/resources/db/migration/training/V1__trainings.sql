CREATE TABLE training_trainings (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    form_token    BINARY(16),
    organisation  BINARY(16)    NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    title         VARCHAR(400)  NOT NULL,
    aim           LONGTEXT      NOT NULL,
    audience      LONGTEXT      NOT NULL,
    text_language VARCHAR(35)   NOT NULL,
    taught_in     VARCHAR(35)   NOT NULL,
    online        BOOLEAN       NOT NULL,
    place         VARCHAR(1000) NOT NULL,
    country       VARCHAR(3),
    zone          VARCHAR(64)   NOT NULL,
    places        INT           NOT NULL,
    last_day      DATE          NOT NULL,
    closes_at     TIMESTAMP(6)  NOT NULL,
    ends_at       TIMESTAMP(6)  NOT NULL,
    needed        INT           NOT NULL,
    cancel_reason VARCHAR(2000),
    edition       BIGINT        NOT NULL,
    sequence      INT           NOT NULL,
    turns         BIGINT        NOT NULL,
    changed_at    TIMESTAMP(6)  NOT NULL,
    search_text   LONGTEXT      NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT training_form_token UNIQUE (form_token)
);

CREATE INDEX training_by_end ON training_trainings (status, ends_at);
CREATE INDEX training_by_organisation ON training_trainings (organisation);

CREATE TABLE training_sessions (
    training_id BINARY(16)   NOT NULL,
    place       INT          NOT NULL,
    starts_at   TIMESTAMP(6) NOT NULL,
    ends_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (training_id, place),
    CONSTRAINT training_session_of FOREIGN KEY (training_id) REFERENCES training_trainings (id)
);

CREATE TABLE training_themes (
    training_id BINARY(16)  NOT NULL,
    theme       VARCHAR(64) NOT NULL,
    PRIMARY KEY (training_id, theme),
    CONSTRAINT training_theme_of FOREIGN KEY (training_id) REFERENCES training_trainings (id)
);

CREATE TABLE training_enrolments (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    training_id   BINARY(16)   NOT NULL,
    organisation  BINARY(16)   NOT NULL,
    person        BINARY(16)   NOT NULL,
    registered_by BINARY(16),
    registered_at TIMESTAMP(6) NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    turn          BIGINT       NOT NULL,
    reason        VARCHAR(2000),
    certificate   VARCHAR(18) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    certified     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    CONSTRAINT training_enrolment_once UNIQUE (training_id, person),
    CONSTRAINT training_certificate UNIQUE (certificate),
    CONSTRAINT training_enrolment_of FOREIGN KEY (training_id) REFERENCES training_trainings (id)
);

CREATE INDEX training_enrolments_by_turn ON training_enrolments (training_id, status, turn);
CREATE INDEX training_enrolments_by_organisation ON training_enrolments (organisation, status);
CREATE INDEX training_enrolments_by_person ON training_enrolments (person);

CREATE TABLE training_attendance (
    enrolment_id BINARY(16) NOT NULL,
    place        INT        NOT NULL,
    PRIMARY KEY (enrolment_id, place),
    CONSTRAINT training_attendance_of FOREIGN KEY (enrolment_id) REFERENCES training_enrolments (id)
);
