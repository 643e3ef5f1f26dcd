-- Commitments of which people want to be told: "commitment:" and an id, "state:" and a country's code, "theme:" and a theme's code.
CREATE TABLE notification_follows (
    person   BINARY(16)  NOT NULL,
    followed VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (person, followed)
);

CREATE INDEX notification_follows_by_followed ON notification_follows (followed);
