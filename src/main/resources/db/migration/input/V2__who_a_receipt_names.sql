-- The organisations that a receipt names beside the lead: they have signed what it is about, and may take it along.
CREATE TABLE input_receipt_signers (
    receipt_id   BINARY(16) NOT NULL,
    organisation BINARY(16) NOT NULL,
    PRIMARY KEY (receipt_id, organisation),
    CONSTRAINT input_receipt_signer_of FOREIGN KEY (receipt_id) REFERENCES input_receipts (id)
);

INSERT INTO input_receipt_signers (receipt_id, organisation)
SELECT r.id, c.organisation
FROM input_receipts r
    JOIN input_cosigners c ON c.input_id = r.input_id AND c.status = 'SIGNED'
    JOIN input_signatures s ON s.cosigner_id = c.id AND s.text_version = r.text_version;
