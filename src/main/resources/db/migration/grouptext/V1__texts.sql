CREATE TABLE grouptext_texts (
    id                BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    form_token        BINARY(16),
    group_id          BINARY(16)   NOT NULL,
    title             VARCHAR(400) NOT NULL,
    text_language     VARCHAR(35)  NOT NULL,
    organisation      BINARY(16)   NOT NULL,
    edition           BIGINT       NOT NULL,
    published_edition BIGINT       NOT NULL,
    published         INT          NOT NULL,
    started_at        TIMESTAMP(6) NOT NULL,
    published_at      TIMESTAMP(6) DEFAULT NULL NULL,
    comments_until    DATE,
    discarded_at      TIMESTAMP(6) DEFAULT NULL NULL,
    PRIMARY KEY (id),
    CONSTRAINT grouptext_text_token UNIQUE (form_token)
);

CREATE INDEX grouptext_texts_by_group ON grouptext_texts (group_id, discarded_at);

CREATE TABLE grouptext_paragraphs (
    id      BINARY(16) NOT NULL,
    version BIGINT     NOT NULL,
    text_id BINARY(16) NOT NULL,
    place   INT        NOT NULL,
    edition BIGINT     NOT NULL,
    words   LONGTEXT   NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT grouptext_paragraph_of FOREIGN KEY (text_id) REFERENCES grouptext_texts (id)
);

CREATE TABLE grouptext_versions (
    id           BINARY(16)    NOT NULL,
    version      BIGINT        NOT NULL,
    text_id      BINARY(16)    NOT NULL,
    number       INT           NOT NULL,
    title        VARCHAR(400)  NOT NULL,
    note         VARCHAR(2000) NOT NULL,
    organisation BINARY(16)    NOT NULL,
    published_at TIMESTAMP(6)  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT grouptext_version_number UNIQUE (text_id, number),
    CONSTRAINT grouptext_version_of FOREIGN KEY (text_id) REFERENCES grouptext_texts (id)
);

CREATE TABLE grouptext_version_paragraphs (
    version_id BINARY(16) NOT NULL,
    place      INT        NOT NULL,
    paragraph  BINARY(16) NOT NULL,
    words      LONGTEXT   NOT NULL,
    PRIMARY KEY (version_id, place),
    CONSTRAINT grouptext_version_has_once UNIQUE (version_id, paragraph),
    CONSTRAINT grouptext_version_paragraph_of FOREIGN KEY (version_id) REFERENCES grouptext_versions (id)
);

CREATE TABLE grouptext_comments (
    id              BINARY(16)    NOT NULL,
    version         BIGINT        NOT NULL,
    form_token      BINARY(16),
    group_id        BINARY(16)    NOT NULL,
    text_id         BINARY(16)    NOT NULL,
    paragraph       BINARY(16)    NOT NULL,
    on_version      INT           NOT NULL,
    organisation    BINARY(16)    NOT NULL,
    person          BINARY(16),
    words           VARCHAR(4000) NOT NULL,
    proposed        LONGTEXT      NOT NULL,
    text_language   VARCHAR(35)   NOT NULL,
    made_at         TIMESTAMP(6)  NOT NULL,
    edition         BIGINT        NOT NULL,
    status          VARCHAR(16)   NOT NULL,
    taken_into      INT,
    reason          VARCHAR(2000),
    reason_language VARCHAR(35),
    decided_for     BINARY(16),
    decided_at      TIMESTAMP(6)  DEFAULT NULL NULL,
    removed_at      TIMESTAMP(6)  DEFAULT NULL NULL,
    removed_by_lead BOOLEAN       NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT grouptext_comment_token UNIQUE (form_token),
    CONSTRAINT grouptext_comment_on FOREIGN KEY (text_id) REFERENCES grouptext_texts (id)
);

CREATE INDEX grouptext_comments_by_paragraph ON grouptext_comments (text_id, paragraph, made_at);
CREATE INDEX grouptext_comments_by_status ON grouptext_comments (text_id, status);
CREATE INDEX grouptext_comments_by_person ON grouptext_comments (person);
