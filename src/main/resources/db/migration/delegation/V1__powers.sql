-- Powers were kept by the module of organisations; its table is taken over with all that stands in it, ids in bytes.
CREATE TABLE delegation_powers (
    id         BINARY(16)   NOT NULL,
    version    BIGINT       NOT NULL,
    mission_id BINARY(16)   NOT NULL,
    holder_id  BINARY(16)   NOT NULL,
    country    VARCHAR(3)   NOT NULL,
    power      VARCHAR(40)  NOT NULL,
    starts     DATE         NOT NULL,
    ends       DATE         NULL,
    ended_at   TIMESTAMP(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT delegation_by FOREIGN KEY (mission_id) REFERENCES organisation_organisations (id),
    CONSTRAINT delegation_to FOREIGN KEY (holder_id) REFERENCES organisation_organisations (id)
);

INSERT INTO delegation_powers (id, version, mission_id, holder_id, country, power, starts, ends, ended_at)
SELECT UNHEX(REPLACE(id, '-', '')), version, UNHEX(REPLACE(mission_id, '-', '')), UNHEX(REPLACE(holder_id, '-', '')),
    country, power, starts, ends, ended_at
FROM organisation_delegations;

DROP TABLE organisation_delegations;
