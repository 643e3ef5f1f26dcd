-- Whether the sample story has been told in this database: one row, or none. In production there is none.
CREATE TABLE sample_stories (
    id       INT          NOT NULL,
    begun_at TIMESTAMP(6) NOT NULL,
    told_at  TIMESTAMP(6) NULL,
    PRIMARY KEY (id)
);
