-- On the embedded database the event publication registry reads its ids as UUIDs and fails on text, at the first event that
-- it delivers again; on MySQL it reads text.
ALTER TABLE EVENT_PUBLICATION ALTER COLUMN id SET DATA TYPE UUID;
