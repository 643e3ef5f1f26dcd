CREATE TABLE groupfile_files (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    form_token    BINARY(16),
    group_id      BINARY(16)   NOT NULL,
    organisation  BINARY(16)   NOT NULL,
    title         VARCHAR(400) NOT NULL,
    text_language VARCHAR(35)  NOT NULL,
    latest        INT          NOT NULL,
    moved_at      TIMESTAMP(6) NOT NULL,
    discarded_at  TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT groupfile_file_token UNIQUE (form_token)
);

CREATE INDEX groupfile_files_by_group ON groupfile_files (group_id, discarded_at);

CREATE TABLE groupfile_versions (
    id            BINARY(16)    NOT NULL,
    version       BIGINT        NOT NULL,
    file_id       BINARY(16)    NOT NULL,
    number        INT           NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    organisation  BINARY(16)    NOT NULL,
    person        BINARY(16),
    document      BINARY(16),
    bytes         BIGINT        NOT NULL,
    note          VARCHAR(2000) NOT NULL,
    prepared_at   TIMESTAMP(6)  NOT NULL,
    shared_at     TIMESTAMP(6)  DEFAULT NULL NULL,
    reason        VARCHAR(2000) NOT NULL,
    withdrawn_for BINARY(16),
    withdrawn_at  TIMESTAMP(6)  DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT groupfile_version_of FOREIGN KEY (file_id) REFERENCES groupfile_files (id),
    CONSTRAINT groupfile_version_is_read CHECK (status <> 'SHARED' OR document IS NOT NULL)
);

CREATE INDEX groupfile_versions_of_a_person ON groupfile_versions (person);
