-- Of what was deleted nothing is kept by which whoever has the database could compare another text with it.
UPDATE receipt_receipts SET sha256 = '', signature = '' WHERE canonical = '';
