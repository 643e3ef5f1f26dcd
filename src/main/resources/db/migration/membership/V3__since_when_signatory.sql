-- Since when a member may sign for the organisation; for those of before, since they joined, for it was not kept.
ALTER TABLE membership_members ADD COLUMN signatory_since TIMESTAMP(6) NULL;

UPDATE membership_members SET signatory_since = joined_at WHERE roles LIKE '%SIGNATORY%';
