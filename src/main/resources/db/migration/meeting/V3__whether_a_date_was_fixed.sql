-- Whether one of its dates was fixed: calendars have a meeting that is cancelled only then. Of those that were cancelled before
-- this is not known; a date is fixed with a place only.
ALTER TABLE meeting_meetings ADD COLUMN dated BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE meeting_meetings SET dated = TRUE
WHERE status IN ('FIXED', 'HELD', 'NOT_HELD') OR (status = 'CANCELLED' AND place <> '');
