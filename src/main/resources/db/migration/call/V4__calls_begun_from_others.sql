-- The earlier call whose texts, questions and rules a call began with; nothing for others. That one may be deleted since.
ALTER TABLE call_calls ADD COLUMN based_on BINARY(16);
