-- Names and hashes of files are encrypted, and longer by that; nothing compares them in the database.
ALTER TABLE document_documents MODIFY COLUMN name VARCHAR(1600) NOT NULL;
ALTER TABLE document_documents MODIFY COLUMN sha256 VARCHAR(300);
ALTER TABLE document_documents MODIFY COLUMN cleaned_sha256 VARCHAR(300);
