-- That another person of the secretariat took over a report whose team could not act any more (R14.11); told on the call.
CREATE TABLE call_takeovers (
    id       BINARY(16)   NOT NULL,
    call_id  BINARY(16)   NOT NULL,
    person   BINARY(16)   NOT NULL,
    reason   LONGTEXT     NOT NULL,
    taken_at TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT call_takeover_of FOREIGN KEY (call_id) REFERENCES call_calls (id)
);

ALTER TABLE call_calls ADD COLUMN taken_over BOOLEAN DEFAULT FALSE NOT NULL;
