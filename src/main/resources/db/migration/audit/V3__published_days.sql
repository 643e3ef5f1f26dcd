-- How many checkpoints were written outside the database: a file that has fewer was shortened, or is gone. 0 where nobody counted
-- yet; the next checkpoint counts those that are there.
ALTER TABLE audit_chain ADD COLUMN checkpoints BIGINT DEFAULT 0 NOT NULL;

-- The chain's end of each day, as it was published and mailed. length is published nowhere: it would tell how much happened.
CREATE TABLE audit_days (
    number    INT         NOT NULL,
    of_day    DATE        NOT NULL,
    length    BIGINT      NOT NULL,
    head      VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    signature VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (number),
    CONSTRAINT audit_day UNIQUE (of_day)
);
