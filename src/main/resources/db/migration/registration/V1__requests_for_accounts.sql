CREATE TABLE registration_registrations (
    id            BINARY(16)   NOT NULL,
    version       BIGINT       NOT NULL,
    address       LONGTEXT     NOT NULL,
    wanted        LONGTEXT     NOT NULL,
    mail_language VARCHAR(16)  NOT NULL,
    asked_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX registration_by_age ON registration_registrations (asked_at);
