-- Which member wrote the minutes last: who works for its State neither rewrites nor approves them. Not known of those of before.
ALTER TABLE meeting_meetings ADD COLUMN recorded_for BINARY(16) NULL;
