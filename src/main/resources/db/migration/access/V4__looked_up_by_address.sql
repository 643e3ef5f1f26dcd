-- An address is looked up whatever its case, and by an index.
ALTER TABLE access_persons ADD COLUMN folded_address VARCHAR(254) GENERATED ALWAYS AS (LOWER(e_mail));

ALTER TABLE access_persons DROP INDEX access_persons_by_e_mail;

CREATE INDEX access_persons_by_address ON access_persons (folded_address);
