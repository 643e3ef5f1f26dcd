CREATE TABLE report_reports (
    call_id           BINARY(16)   NOT NULL,
    version           BIGINT       NOT NULL,
    call_code         VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    edition           BIGINT       NOT NULL,
    language          VARCHAR(8)   NOT NULL,
    title             VARCHAR(300) NOT NULL,
    introduction      LONGTEXT     NOT NULL,
    status            VARCHAR(16)  NOT NULL,
    sent_back         LONGTEXT     NOT NULL,
    published_version INT          NOT NULL,
    PRIMARY KEY (call_id)
);

CREATE TABLE report_drafters (
    call_id BINARY(16) NOT NULL,
    person  BINARY(16) NOT NULL,
    PRIMARY KEY (call_id, person),
    CONSTRAINT report_drafter_of FOREIGN KEY (call_id) REFERENCES report_reports (call_id)
);

CREATE TABLE report_paragraphs (
    id      BINARY(16)   NOT NULL,
    version BIGINT       NOT NULL,
    edition BIGINT       NOT NULL,
    call_id BINARY(16)   NOT NULL,
    anchor  VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    place   INT          NOT NULL,
    heading VARCHAR(255) NOT NULL,
    text    LONGTEXT     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT report_paragraph_anchor UNIQUE (call_id, anchor),
    CONSTRAINT report_paragraph_of FOREIGN KEY (call_id) REFERENCES report_reports (call_id)
);

CREATE TABLE report_citations (
    id           BINARY(16)   NOT NULL,
    call_id      BINARY(16)   NOT NULL,
    paragraph_id BINARY(16)   NOT NULL,
    input_id     BINARY(16)   NOT NULL,
    passage_id   BINARY(16),
    target       BINARY(16)   NOT NULL,
    cited_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT report_citation_once UNIQUE (paragraph_id, target),
    CONSTRAINT report_citation_in FOREIGN KEY (paragraph_id) REFERENCES report_paragraphs (id)
);

CREATE INDEX report_citations_by_call ON report_citations (call_id);

CREATE TABLE report_versions (
    call_id      BINARY(16)   NOT NULL,
    number       INT          NOT NULL,
    call_code    VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    language     VARCHAR(8)   NOT NULL,
    title        VARCHAR(300) NOT NULL,
    introduction LONGTEXT     NOT NULL,
    published_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (call_id, number),
    CONSTRAINT report_version_by_code UNIQUE (call_code, number)
);

CREATE TABLE report_version_paragraphs (
    call_id BINARY(16)   NOT NULL,
    version INT          NOT NULL,
    anchor  VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    number  INT          NOT NULL,
    heading VARCHAR(255) NOT NULL,
    text    LONGTEXT     NOT NULL,
    PRIMARY KEY (call_id, version, anchor),
    CONSTRAINT report_version_paragraph_of FOREIGN KEY (call_id, version) REFERENCES report_versions (call_id, number)
);

CREATE TABLE report_version_citations (
    call_id  BINARY(16)  NOT NULL,
    version  INT         NOT NULL,
    anchor   VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    input_id BINARY(16)  NOT NULL,
    PRIMARY KEY (call_id, version, anchor, input_id),
    CONSTRAINT report_version_citation_in FOREIGN KEY (call_id, version, anchor)
        REFERENCES report_version_paragraphs (call_id, version, anchor)
);

CREATE INDEX report_version_citations_by_input ON report_version_citations (input_id);

CREATE TABLE report_reasons (
    input_id BINARY(16)   NOT NULL,
    call_id  BINARY(16)   NOT NULL,
    reason   VARCHAR(32)  NOT NULL,
    text     LONGTEXT     NOT NULL,
    given_by BINARY(16)   NOT NULL,
    given_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (input_id)
);

CREATE INDEX report_reasons_by_call ON report_reasons (call_id);

CREATE TABLE report_told (
    input_id BINARY(16)   NOT NULL,
    call_id  BINARY(16)   NOT NULL,
    version  INT          NOT NULL,
    used     BOOLEAN      NOT NULL,
    told_at  TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (input_id)
);

CREATE INDEX report_told_by_call ON report_told (call_id);
