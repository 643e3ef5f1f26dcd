-- Hash and signature are encrypted, and longer by that: by either a guess at the text could be confirmed. Nothing compares them any more.
ALTER TABLE receipt_receipts MODIFY COLUMN sha256 VARCHAR(300) NOT NULL;
ALTER TABLE receipt_receipts MODIFY COLUMN signature VARCHAR(400) NOT NULL;
