-- Ids of persons who were erased, until their account at Keycloak is gone and a day is over: nobody signs in under one again.
CREATE TABLE access_erased_persons (
    id           BINARY(16)   NOT NULL,
    erased_at    TIMESTAMP(6) NOT NULL,
    account_gone BOOLEAN      NOT NULL,
    PRIMARY KEY (id)
);
