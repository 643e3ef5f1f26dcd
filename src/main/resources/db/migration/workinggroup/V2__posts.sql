ALTER TABLE workinggroup_groups ADD COLUMN states_discuss BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE workinggroup_posts (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    form_token    BINARY(16),
    group_id      BINARY(16)    NOT NULL,
    thread        BINARY(16)    NOT NULL,
    title         VARCHAR(400)  NOT NULL,
    organisation  BINARY(16)    NOT NULL,
    person        BINARY(16),
    post_text     VARCHAR(8000) NOT NULL,
    text_language VARCHAR(35)   NOT NULL,
    posted_at     TIMESTAMP(6)  NOT NULL,
    removed_at    TIMESTAMP(6)  DEFAULT NULL NULL,
    removed_by_lead BOOLEAN     DEFAULT FALSE NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT workinggroup_post_token UNIQUE (form_token),
    CONSTRAINT workinggroup_post_of FOREIGN KEY (group_id) REFERENCES workinggroup_groups (id)
);

CREATE INDEX workinggroup_posts_by_thread ON workinggroup_posts (group_id, thread, posted_at);
CREATE INDEX workinggroup_posts_by_person ON workinggroup_posts (person);
