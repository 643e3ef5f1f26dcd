-- Members were kept by the module of organisations; its tables are taken over with all that stands in them, ids in bytes.
CREATE TABLE membership_rosters (
    organisation_id BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    changed_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organisation_id),
    CONSTRAINT membership_roster_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

INSERT INTO membership_rosters (organisation_id, version, changed_at)
SELECT UNHEX(REPLACE(organisation_id, '-', '')), version, changed_at FROM organisation_rosters;

CREATE TABLE membership_members (
    organisation_id BINARY(16)   NOT NULL,
    person_id       BINARY(16)   NOT NULL,
    roles           VARCHAR(60)  NOT NULL,
    joined_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    CONSTRAINT membership_member_of FOREIGN KEY (organisation_id) REFERENCES membership_rosters (organisation_id)
);

CREATE INDEX membership_by_person ON membership_members (person_id);

INSERT INTO membership_members (organisation_id, person_id, roles, joined_at)
SELECT UNHEX(REPLACE(organisation_id, '-', '')), UNHEX(REPLACE(person_id, '-', '')), roles, joined_at
FROM organisation_members;

CREATE TABLE membership_invitations (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    organisation_id BINARY(16)   NOT NULL,
    e_mail          VARCHAR(254) NOT NULL,
    roles           VARCHAR(60)  NOT NULL,
    mail_language   VARCHAR(2)   NOT NULL,
    status          VARCHAR(20)  NOT NULL,
    invited_at      TIMESTAMP(6) NOT NULL,
    expires_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT membership_invitation_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

INSERT INTO membership_invitations (id, version, organisation_id, e_mail, roles, mail_language, status, invited_at,
    expires_at)
SELECT UNHEX(REPLACE(id, '-', '')), version, UNHEX(REPLACE(organisation_id, '-', '')), e_mail, roles, mail_language,
    status, invited_at, expires_at
FROM organisation_invitations;

CREATE TABLE membership_join_requests (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    organisation_id BINARY(16)   NOT NULL,
    person_id       BINARY(16)   NOT NULL,
    message         LONGTEXT     NOT NULL,
    asked_at        TIMESTAMP(6) NOT NULL,
    open_key        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (id),
    CONSTRAINT membership_one_open_request UNIQUE (open_key),
    CONSTRAINT membership_request_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

INSERT INTO membership_join_requests (id, version, organisation_id, person_id, message, asked_at, open_key)
SELECT UNHEX(REPLACE(id, '-', '')), version, UNHEX(REPLACE(organisation_id, '-', '')),
    UNHEX(REPLACE(person_id, '-', '')), message, asked_at, open_key
FROM organisation_join_requests;

DROP TABLE organisation_join_requests;
DROP TABLE organisation_invitations;
DROP TABLE organisation_members;
DROP TABLE organisation_rosters;
