-- Data keys, each wrapped by a master key that is never in the database. A scope is a call's id; all zeros for what belongs to no call.
CREATE TABLE vault_keys (
    id      BINARY(16)   NOT NULL,
    scope   BINARY(16)   NOT NULL,
    wrapped VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    master  VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT vault_key_of UNIQUE (scope)
);

CREATE INDEX vault_keys_by_master ON vault_keys (master);

-- What versions before kept in plain text and is all encrypted by now.
CREATE TABLE vault_taken_over (
    name VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (name)
);
