CREATE TABLE commitment_progress (
    id            BINARY(16)   NOT NULL,
    commitment_id BINARY(16)   NOT NULL,
    milestone     BINARY(16),
    reached       DATE,
    completion    VARCHAR(16)  NOT NULL,
    words         LONGTEXT     NOT NULL,
    evidence      LONGTEXT     NOT NULL,
    text_language VARCHAR(35)  NOT NULL,
    reported_at   TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT commitment_progress_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE TABLE commitment_milestones (
    commitment_id BINARY(16)   NOT NULL,
    milestone     BINARY(16)   NOT NULL,
    what          VARCHAR(400) NOT NULL,
    -- A day that a commitment names can be later than 2038, where TIMESTAMP of MySQL ends.
    too_late_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (commitment_id, milestone),
    CONSTRAINT commitment_milestone_of FOREIGN KEY (commitment_id) REFERENCES commitment_commitments (id)
);

CREATE INDEX commitment_milestones_by_date ON commitment_milestones (too_late_at);
