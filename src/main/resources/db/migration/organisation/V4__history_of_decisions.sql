-- Every decision is kept, with the facts that it was about. Of those of before only the last is known, and not its time.
CREATE TABLE organisation_decisions (
    organisation_id   BINARY(16)   NOT NULL,
    place             INT          NOT NULL,
    decision          VARCHAR(16)  NOT NULL,
    decision_text     LONGTEXT     NOT NULL,
    decided_at        TIMESTAMP(6) NULL,
    name              VARCHAR(200) NOT NULL,
    organisation_type VARCHAR(40)  NOT NULL,
    country           VARCHAR(3)   NULL,
    PRIMARY KEY (organisation_id, place)
);

INSERT INTO organisation_decisions (organisation_id, place, decision, decision_text, decided_at, name, organisation_type,
    country)
SELECT id, 0,
    CASE status WHEN 'VERIFIED' THEN 'VERIFY' WHEN 'RETURNED' THEN 'RETURN' WHEN 'REFUSED' THEN 'REFUSE'
        WHEN 'SUSPENDED' THEN 'SUSPEND' ELSE 'EARLIER' END,
    COALESCE(decision_text, ''), NULL, name, organisation_type, country
FROM organisation_organisations
WHERE decision_text IS NOT NULL OR status = 'VERIFIED';

ALTER TABLE organisation_decisions ADD CONSTRAINT organisation_decision_of
    FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id);

ALTER TABLE organisation_organisations DROP COLUMN decision_text;

-- Another name, type or country of a verified organisation waits here for the secretariat; what was verified stands.
ALTER TABLE organisation_organisations ADD COLUMN proposed_name VARCHAR(200) NULL;
ALTER TABLE organisation_organisations ADD COLUMN proposed_language VARCHAR(35) NULL;
ALTER TABLE organisation_organisations ADD COLUMN proposed_type VARCHAR(40) NULL;
ALTER TABLE organisation_organisations ADD COLUMN proposed_country VARCHAR(3) NULL;
ALTER TABLE organisation_organisations ADD COLUMN proposed_at TIMESTAMP(6) NULL;
