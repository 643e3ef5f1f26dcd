-- Copies of what is kept about a person, or an organisation, that somebody asked for. The copy itself is encrypted.
CREATE TABLE mydata_copies (
    id           BINARY(16)   NOT NULL,
    person       BINARY(16)   NOT NULL,
    organisation BINARY(16),
    language     VARCHAR(8)   NOT NULL,
    status       VARCHAR(16)  NOT NULL,
    done_count   INT          NOT NULL,
    total_count  INT          NOT NULL,
    asked_at     TIMESTAMP(6) NOT NULL,
    content      LONGBLOB,
    PRIMARY KEY (id)
);

CREATE INDEX mydata_copies_by_person ON mydata_copies (person, asked_at);
CREATE INDEX mydata_copies_by_age ON mydata_copies (asked_at);
