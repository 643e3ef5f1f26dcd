-- An address is looked up whatever its case, and by an index.
ALTER TABLE membership_invitations ADD COLUMN folded_address VARCHAR(254) GENERATED ALWAYS AS (LOWER(e_mail));

CREATE INDEX membership_invited ON membership_invitations (folded_address);
