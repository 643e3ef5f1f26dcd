-- What opens sealed inputs is kept by a module of its own, which has made its table by now.
INSERT INTO sealed_handles (handle, code_key, statement, left_at, read_at, read_reason)
SELECT input_id, code_key, statement, left_at, read_at, read_reason FROM input_sealed;
