-- Only a practice that names evidence of its results can be good (R6.3).
ALTER TABLE practice_practices ADD COLUMN evidenced BOOLEAN DEFAULT FALSE NOT NULL;

UPDATE practice_practices SET evidenced = TRUE
WHERE COALESCE(shared_text, draft) LIKE '%"evidence":"%' AND COALESCE(shared_text, draft) NOT LIKE '%"evidence":""%';
