-- The embedded database evaluates IN in the connection that wrote the expression. When the pool retires that connection, after
-- half an hour, no commitment could be published.
ALTER TABLE commitment_commitments DROP CONSTRAINT commitment_public_never_hidden;
ALTER TABLE commitment_commitments ADD CONSTRAINT commitment_public_never_hidden CHECK (
    published_at IS NULL
    OR CASE status WHEN 'PUBLISHED' THEN 1 WHEN 'WITHDRAWN' THEN 1 WHEN 'COMPLETED' THEN 1 ELSE 0 END = 1);
