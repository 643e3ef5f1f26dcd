-- Frozen versions and receipts are kept by a module of their own, which has made its tables by now; not a sign is changed.
INSERT INTO receipt_versions (id, input_id, text_version, call_version, content, frozen_at)
SELECT id, input_id, text_version, call_version, content, frozen_at FROM input_versions;

INSERT INTO receipt_receipts (id, input_id, number, sequence_number, text_version, received_at, canonical, sha256,
                              signature, idempotency_key)
SELECT id, input_id, number, sequence_number, text_version, received_at, canonical, sha256, signature, idempotency_key
FROM input_receipts;

INSERT INTO receipt_signers (receipt_id, organisation)
SELECT receipt_id, organisation FROM input_receipt_signers;
