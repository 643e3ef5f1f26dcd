-- When the lead last reminded an organisation of its signature; at most once in 24 hours.
ALTER TABLE input_cosigners ADD COLUMN reminded_at TIMESTAMP(6) NULL;
