-- A code that opens nothing any more is forgotten.
ALTER TABLE sealed_handles MODIFY COLUMN code_key BINARY(32);
