-- Digests of passages are encrypted, and longer by that; nothing compares them in the database.
ALTER TABLE coding_passages MODIFY COLUMN digest VARCHAR(300) NOT NULL;
