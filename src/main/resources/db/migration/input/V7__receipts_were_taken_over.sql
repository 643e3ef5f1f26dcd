DROP TABLE input_receipt_signers;
DROP TABLE input_receipts;
DROP TABLE input_versions;
