CREATE TABLE report_version_passages (
    call_id    BINARY(16)  NOT NULL,
    version    INT         NOT NULL,
    anchor     VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    input_id   BINARY(16)  NOT NULL,
    passage_id BINARY(16)  NOT NULL,
    PRIMARY KEY (call_id, version, anchor, passage_id),
    CONSTRAINT report_version_passage_of FOREIGN KEY (call_id, version, anchor, input_id)
        REFERENCES report_version_citations (call_id, version, anchor, input_id)
);
