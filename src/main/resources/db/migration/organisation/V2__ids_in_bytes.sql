-- Ids in bytes, as in every other module. Each table is filled from the one of before, which then goes; the tables of
-- members and of powers are taken over by their own modules (db/migration/membership, db/migration/delegation).
ALTER TABLE organisation_name_grams DROP CONSTRAINT organisation_grams_of;
ALTER TABLE organisation_rosters DROP CONSTRAINT organisation_roster_of;
ALTER TABLE organisation_invitations DROP CONSTRAINT organisation_invitation_of;
ALTER TABLE organisation_join_requests DROP CONSTRAINT organisation_request_of;
ALTER TABLE organisation_accreditations DROP CONSTRAINT organisation_accreditation_of;
ALTER TABLE organisation_delegations DROP CONSTRAINT organisation_delegation_by;
ALTER TABLE organisation_delegations DROP CONSTRAINT organisation_delegation_to;

ALTER TABLE organisation_organisations RENAME TO organisation_organisations_before;

CREATE TABLE organisation_organisations (
    id                BINARY(16)    NOT NULL,
    version           BIGINT        NOT NULL,
    form_token        BINARY(16)    NOT NULL,
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
    PRIMARY KEY (id)
);

INSERT INTO organisation_organisations (id, version, form_token, name, name_folded, name_language, organisation_type,
    country, purpose, e_mail, website, status, listing_wanted, party_code, submitted_at, decision_text)
SELECT UNHEX(REPLACE(id, '-', '')), version, UNHEX(REPLACE(form_token, '-', '')), name, name_folded, name_language,
    organisation_type, country, purpose, e_mail, website, status, listing_wanted, party_code, submitted_at, decision_text
FROM organisation_organisations_before;

DROP TABLE organisation_organisations_before;

ALTER TABLE organisation_organisations ADD CONSTRAINT organisation_one_a_form UNIQUE (form_token);
ALTER TABLE organisation_organisations ADD CONSTRAINT organisation_one_a_code UNIQUE (party_code);
CREATE INDEX organisation_by_listing ON organisation_organisations (status, listing_wanted, name_folded);
CREATE INDEX organisation_by_country ON organisation_organisations (country, organisation_type);

ALTER TABLE organisation_name_grams RENAME TO organisation_name_grams_before;

CREATE TABLE organisation_name_grams (
    organisation_id BINARY(16) NOT NULL,
    gram            VARCHAR(8) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (gram, organisation_id)
);

INSERT INTO organisation_name_grams (organisation_id, gram)
SELECT UNHEX(REPLACE(organisation_id, '-', '')), gram FROM organisation_name_grams_before;

DROP TABLE organisation_name_grams_before;

ALTER TABLE organisation_name_grams ADD CONSTRAINT organisation_grams_of
    FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id);

ALTER TABLE organisation_accreditations RENAME TO organisation_accreditations_before;

CREATE TABLE organisation_accreditations (
    id              BINARY(16)   NOT NULL,
    organisation_id BINARY(16)   NOT NULL,
    accreditation   VARCHAR(20)  NOT NULL,
    since           DATE         NOT NULL,
    source          VARCHAR(300) NOT NULL,
    recorded_at     TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id)
);

INSERT INTO organisation_accreditations (id, organisation_id, accreditation, since, source, recorded_at)
SELECT UNHEX(REPLACE(id, '-', '')), UNHEX(REPLACE(organisation_id, '-', '')), accreditation, since, source, recorded_at
FROM organisation_accreditations_before;

DROP TABLE organisation_accreditations_before;

ALTER TABLE organisation_accreditations ADD CONSTRAINT organisation_accreditation_of
    FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id);
