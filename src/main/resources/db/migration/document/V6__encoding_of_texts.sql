-- In which encoding a text came that was not in UTF-8, so that its sender is told that it was converted.
ALTER TABLE document_documents ADD COLUMN encoding VARCHAR(40);
