CREATE TABLE commitment_observations (
    id              BINARY(16)   NOT NULL,
    version         BIGINT       NOT NULL,
    commitment_id   BINARY(16)   NOT NULL,
    organisation    BINARY(16)   NOT NULL,
    lead_agency     BINARY(16)   NOT NULL,
    theme           VARCHAR(64),
    completion      VARCHAR(16)  NOT NULL,
    words           LONGTEXT     NOT NULL,
    evidence        LONGTEXT     NOT NULL,
    text_language   VARCHAR(35)  NOT NULL,
    placed_at       TIMESTAMP(6) NOT NULL,
    answer          LONGTEXT,
    answer_language VARCHAR(35),
    answered_at     TIMESTAMP(6),
    withdrawn_at    TIMESTAMP(6),
    hidden_by       VARCHAR(16),
    hidden_at       TIMESTAMP(6),
    PRIMARY KEY (id),
    CONSTRAINT commitment_observation_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE INDEX commitment_observations_by_commitment ON commitment_observations (commitment_id, placed_at);
CREATE INDEX commitment_observations_by_author ON commitment_observations (organisation);
