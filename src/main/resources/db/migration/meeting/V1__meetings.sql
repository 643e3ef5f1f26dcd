CREATE TABLE meeting_meetings (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    form_token    BINARY(16),
    group_id      BINARY(16)    NOT NULL,
    organisation  BINARY(16)    NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    zone          VARCHAR(64)   NOT NULL,
    minutes       INT           NOT NULL,
    text_language VARCHAR(35)   NOT NULL,
    place         VARCHAR(1000) NOT NULL,
    starts_at     TIMESTAMP(6)  NOT NULL,
    sequence      INT           NOT NULL,
    edition       BIGINT        NOT NULL,
    changed_at    TIMESTAMP(6)  NOT NULL,
    record        LONGTEXT,
    approved_at   TIMESTAMP(6)  DEFAULT NULL NULL,
    cancel_reason VARCHAR(2000),
    PRIMARY KEY (id),
    CONSTRAINT meeting_meeting_token UNIQUE (form_token)
);

CREATE INDEX meeting_meetings_by_group ON meeting_meetings (group_id, starts_at);

CREATE TABLE meeting_dates (
    meeting_id BINARY(16)   NOT NULL,
    place      INT          NOT NULL,
    starts_at  TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (meeting_id, place),
    CONSTRAINT meeting_date_of FOREIGN KEY (meeting_id) REFERENCES meeting_meetings (id)
);

CREATE TABLE meeting_topics (
    meeting_id BINARY(16)   NOT NULL,
    place      INT          NOT NULL,
    topic      VARCHAR(400) NOT NULL,
    PRIMARY KEY (meeting_id, place),
    CONSTRAINT meeting_topic_of FOREIGN KEY (meeting_id) REFERENCES meeting_meetings (id)
);

CREATE TABLE meeting_answers (
    meeting_id   BINARY(16)  NOT NULL,
    organisation BINARY(16)  NOT NULL,
    place        INT         NOT NULL,
    answer       VARCHAR(16) NOT NULL,
    PRIMARY KEY (meeting_id, organisation, place),
    CONSTRAINT meeting_answer_of FOREIGN KEY (meeting_id) REFERENCES meeting_meetings (id)
);

CREATE TABLE meeting_attendance (
    meeting_id   BINARY(16) NOT NULL,
    organisation BINARY(16) NOT NULL,
    PRIMARY KEY (meeting_id, organisation),
    CONSTRAINT meeting_attendance_of FOREIGN KEY (meeting_id) REFERENCES meeting_meetings (id)
);

CREATE TABLE meeting_decisions (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    form_token    BINARY(16),
    group_id      BINARY(16)    NOT NULL,
    meeting_id    BINARY(16)    NOT NULL,
    words         VARCHAR(1000) NOT NULL,
    text_language VARCHAR(35)   NOT NULL,
    owner         BINARY(16)    NOT NULL,
    due           DATE          NOT NULL,
    due_until     TIMESTAMP(6)  NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    given_at      TIMESTAMP(6)  NOT NULL,
    closed_at     TIMESTAMP(6)  DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT meeting_decision_token UNIQUE (form_token),
    CONSTRAINT meeting_decision_of FOREIGN KEY (meeting_id) REFERENCES meeting_meetings (id)
);

CREATE INDEX meeting_decisions_by_group ON meeting_decisions (group_id, status, due_until);
CREATE INDEX meeting_decisions_by_owner ON meeting_decisions (owner, status);
