-- Who wrote what members do not read yet. Of texts that are being written already, the member that wrote or published last is known.
CREATE TABLE grouptext_writers (
    text_id      BINARY(16) NOT NULL,
    organisation BINARY(16) NOT NULL,
    PRIMARY KEY (text_id, organisation),
    CONSTRAINT grouptext_writer_of FOREIGN KEY (text_id) REFERENCES grouptext_texts (id)
);

INSERT INTO grouptext_writers (text_id, organisation)
SELECT t.id, t.organisation FROM grouptext_texts t WHERE t.edition <> t.published_edition AND t.discarded_at IS NULL;
