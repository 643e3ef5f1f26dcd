CREATE TABLE organisation_organisations (
    id                CHAR(36)      NOT NULL,
    version           BIGINT        NOT NULL,
    form_token        CHAR(36)      NOT NULL,
    name              VARCHAR(200)  NOT NULL,
    name_folded       VARCHAR(600)  NOT NULL,
    name_language     VARCHAR(35)   NOT NULL,
    organisation_type VARCHAR(40)   NOT NULL,
    country           VARCHAR(3)    NULL,
    purpose           LONGTEXT      NOT NULL,
    e_mail            VARCHAR(254)  NOT NULL,
    website           VARCHAR(2010) NOT NULL,
    status            VARCHAR(20)   NOT NULL,
    listing_wanted    BOOLEAN       NOT NULL,
    party_code        VARCHAR(13)   CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    submitted_at      TIMESTAMP(6)  NULL,
    decision_text     LONGTEXT      NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_one_a_form UNIQUE (form_token),
    CONSTRAINT organisation_one_a_code UNIQUE (party_code)
);

CREATE INDEX organisation_by_listing ON organisation_organisations (status, listing_wanted, name_folded);
CREATE INDEX organisation_by_country ON organisation_organisations (country, organisation_type);

-- Pieces of names, by which names that are like what was typed are found without reading all of them.
CREATE TABLE organisation_name_grams (
    organisation_id CHAR(36)   NOT NULL,
    gram            VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (gram, organisation_id),
    CONSTRAINT organisation_grams_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE TABLE organisation_rosters (
    organisation_id CHAR(36)     NOT NULL,
    version         BIGINT       NOT NULL,
    changed_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organisation_id),
    CONSTRAINT organisation_roster_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE TABLE organisation_members (
    organisation_id CHAR(36)     NOT NULL,
    person_id       CHAR(36)     NOT NULL,
    roles           VARCHAR(60)  NOT NULL,
    joined_at       TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    CONSTRAINT organisation_member_of FOREIGN KEY (organisation_id) REFERENCES organisation_rosters (organisation_id)
);

CREATE INDEX organisation_members_by_person ON organisation_members (person_id);

CREATE TABLE organisation_invitations (
    id              CHAR(36)     NOT NULL,
    version         BIGINT       NOT NULL,
    organisation_id CHAR(36)     NOT NULL,
    e_mail          VARCHAR(254) NOT NULL,
    roles           VARCHAR(60)  NOT NULL,
    mail_language   VARCHAR(2)   NOT NULL,
    status          VARCHAR(20)  NOT NULL,
    invited_at      TIMESTAMP(6) NOT NULL,
    expires_at      TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_invitation_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE TABLE organisation_join_requests (
    id              CHAR(36)     NOT NULL,
    version         BIGINT       NOT NULL,
    organisation_id CHAR(36)     NOT NULL,
    person_id       CHAR(36)     NOT NULL,
    message         LONGTEXT     NOT NULL,
    asked_at        TIMESTAMP(6) NOT NULL,
    open_key        VARCHAR(80)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_one_open_request UNIQUE (open_key),
    CONSTRAINT organisation_request_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE TABLE organisation_accreditations (
    id              CHAR(36)     NOT NULL,
    organisation_id CHAR(36)     NOT NULL,
    accreditation   VARCHAR(20)  NOT NULL,
    since           DATE         NOT NULL,
    source          VARCHAR(300) NOT NULL,
    recorded_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_accreditation_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE TABLE organisation_delegations (
    id         CHAR(36)     NOT NULL,
    version    BIGINT       NOT NULL,
    mission_id CHAR(36)     NOT NULL,
    holder_id  CHAR(36)     NOT NULL,
    country    VARCHAR(3)   NOT NULL,
    power      VARCHAR(40)  NOT NULL,
    starts     DATE         NOT NULL,
    ends       DATE         NULL,
    ended_at   TIMESTAMP(6) NULL,
    PRIMARY KEY (id),
    CONSTRAINT organisation_delegation_by FOREIGN KEY (mission_id) REFERENCES organisation_organisations (id),
    CONSTRAINT organisation_delegation_to FOREIGN KEY (holder_id) REFERENCES organisation_organisations (id)
);
