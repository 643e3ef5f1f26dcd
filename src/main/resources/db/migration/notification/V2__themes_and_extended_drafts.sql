CREATE TABLE notification_theme_plans (
    id          BINARY(16) NOT NULL,
    version     BIGINT     NOT NULL,
    every_theme BOOLEAN    NOT NULL,
    PRIMARY KEY (id)
);

CREATE TABLE notification_themes (
    person BINARY(16)  NOT NULL,
    theme  VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, theme),
    CONSTRAINT notification_theme_of FOREIGN KEY (person) REFERENCES notification_theme_plans (id)
);

CREATE INDEX notification_themes_by_theme ON notification_themes (theme);

-- Drafts that have a deadline of their own, until it has passed.
CREATE TABLE notification_extended_drafts (
    id      BINARY(16) NOT NULL,
    call_id BINARY(16) NOT NULL,
    PRIMARY KEY (id)
);
