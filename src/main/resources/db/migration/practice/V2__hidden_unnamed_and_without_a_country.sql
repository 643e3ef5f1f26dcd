-- The text that everyone reads stands in the practice itself, so that its earlier versions are read only when somebody asks for them.
ALTER TABLE practice_practices ADD COLUMN shared_text LONGTEXT;
ALTER TABLE practice_practices ADD COLUMN version_count INT DEFAULT 0 NOT NULL;
ALTER TABLE practice_practices ADD COLUMN reach VARCHAR(16);
ALTER TABLE practice_practices ADD COLUMN unnamed BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE practice_practices ADD COLUMN hidden_by VARCHAR(16);
ALTER TABLE practice_practices ADD COLUMN hidden_at TIMESTAMP(6) DEFAULT NULL NULL;

UPDATE practice_practices SET version_count =
    (SELECT COUNT(*) FROM practice_versions v WHERE v.practice_id = practice_practices.id);
UPDATE practice_practices SET shared_text =
    (SELECT v.content FROM practice_versions v
     WHERE v.practice_id = practice_practices.id AND v.number = practice_practices.version_count);

-- Drafts that were given up kept their titles; nothing else was left of them.
DELETE FROM practice_practices WHERE status = 'WITHDRAWN' AND shared_at IS NULL;
