-- When a file is checked next is the jobs' to know.
INSERT INTO jobs_jobs (kind, id, due_at, claim, failures)
SELECT 'document-check', id, stored_at, NULL, 0 FROM document_documents WHERE status = 'CHECKING';

ALTER TABLE document_documents DROP INDEX document_by_due;
ALTER TABLE document_documents DROP COLUMN due_at;
