-- By the link of an invitation that was sent to another address, an owner is asked.
ALTER TABLE membership_join_requests ADD COLUMN invitation_id BINARY(16);
