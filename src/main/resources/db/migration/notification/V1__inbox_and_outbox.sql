-- Ids, kinds and instants only: what a notice or a mail says is put together when it is read or sent.
CREATE TABLE notification_notices (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    person     BINARY(16)   NOT NULL,
    message    VARCHAR(60)  NOT NULL,
    acting     VARCHAR(36)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    path       VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    origin     VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    told_at    TIMESTAMP(6) NOT NULL,
    due_at     TIMESTAMP(6) NULL,
    read_at    TIMESTAMP(6) NULL,
    mail_at    TIMESTAMP(6) NULL,
    letter     BINARY(16)   NULL,
    PRIMARY KEY (id)
);

-- The same happening is told to a person once, however often its event is delivered.
CREATE UNIQUE INDEX notification_notices_once ON notification_notices (person, origin);
CREATE INDEX notification_notices_inbox ON notification_notices (person, told_at);
CREATE INDEX notification_notices_mail ON notification_notices (mail_at);
CREATE INDEX notification_notices_by_letter ON notification_notices (letter);
CREATE INDEX notification_notices_by_age ON notification_notices (told_at);

CREATE TABLE notification_letters (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    person     BINARY(16)   NULL,
    invitation BINARY(16)   NULL,
    status     VARCHAR(20)  NOT NULL,
    attempts   INT          NOT NULL,
    made_at    TIMESTAMP(6) NOT NULL,
    due_at     TIMESTAMP(6) NOT NULL,
    sent_at    TIMESTAMP(6) NULL,
    PRIMARY KEY (id)
);

CREATE UNIQUE INDEX notification_letters_invitation ON notification_letters (invitation);
CREATE INDEX notification_letters_due ON notification_letters (status, due_at);
CREATE INDEX notification_letters_by_age ON notification_letters (made_at);

CREATE TABLE notification_mail_plans (
    id      BINARY(16)   NOT NULL,
    version BIGINT       NOT NULL,
    choices VARCHAR(500) NOT NULL,
    PRIMARY KEY (id)
);
