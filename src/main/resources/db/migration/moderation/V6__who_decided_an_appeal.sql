-- Who decided an appeal sees it among their own decisions. Of those of before it is known to the audit trail only.
ALTER TABLE moderation_cases ADD COLUMN answered_by BINARY(16) NULL;

CREATE INDEX moderation_cases_by_answer ON moderation_cases (answered_by, answered_at);
