CREATE TABLE workinggroup_post_drafts (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    group_id      BINARY(16)    NOT NULL,
    organisation  BINARY(16)    NOT NULL,
    person        BINARY(16)    NOT NULL,
    started_at    TIMESTAMP(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT workinggroup_post_draft_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);

CREATE INDEX workinggroup_post_drafts_by_age ON workinggroup_post_drafts (started_at);
