-- When a file was taken out of its record and kept nevertheless, for it came with what was sent.
ALTER TABLE document_documents ADD COLUMN taken_out_at TIMESTAMP(6) DEFAULT NULL NULL;
