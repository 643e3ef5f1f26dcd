-- Who wrote a paragraph last, and when: colleagues who write at the same time are told where.
ALTER TABLE report_paragraphs ADD COLUMN written_by BINARY(16) DEFAULT NULL NULL;
ALTER TABLE report_paragraphs ADD COLUMN written_at TIMESTAMP(6) DEFAULT NULL NULL;
