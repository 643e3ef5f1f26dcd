CREATE TABLE access_persons (
    id                 BINARY(16)   NOT NULL,
    version            BIGINT       NOT NULL,
    name               VARCHAR(512) NOT NULL,
    e_mail             VARCHAR(254) NOT NULL,
    language           VARCHAR(2),
    zone               VARCHAR(64),
    colour_scheme      VARCHAR(16)  NOT NULL,
    staff_roles        VARCHAR(200) NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX access_persons_by_e_mail ON access_persons (e_mail);
