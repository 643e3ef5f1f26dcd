-- Links between records. A record is known by its kind and id; the key is the id's bytes, by which the record is found in its
-- own table, or made of kind and id where an id is none of ours. A published input is known by the number of its public page: nothing here names any other input (R14.7, R14.8).
CREATE TABLE relation_links (
    id          BINARY(16)   NOT NULL,
    version     BIGINT       NOT NULL,
    form_token  BINARY(16),
    link_key    BINARY(16)   NOT NULL,
    link_type   VARCHAR(16)  NOT NULL,
    from_kind   VARCHAR(16)  NOT NULL,
    from_key    BINARY(16)   NOT NULL,
    from_id     VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    to_kind     VARCHAR(16)  NOT NULL,
    to_key      BINARY(16)   NOT NULL,
    to_id       VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    status      VARCHAR(16)  NOT NULL,
    proposed_by VARCHAR(16)  NOT NULL,
    follows     BINARY(16),
    made_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT relation_link_once UNIQUE (link_key),
    CONSTRAINT relation_link_form_token UNIQUE (form_token)
);

CREATE INDEX relation_links_from ON relation_links (from_id, status);
CREATE INDEX relation_links_to ON relation_links (to_id, status);
CREATE INDEX relation_links_by_record ON relation_links (follows);
CREATE INDEX relation_links_by_status ON relation_links (status, made_at);

-- Records whose links were written once; all others are found at the start.
CREATE TABLE relation_sources (
    id      BINARY(16)   NOT NULL,
    read_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id)
);
