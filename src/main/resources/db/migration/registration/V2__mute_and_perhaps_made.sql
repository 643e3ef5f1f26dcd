-- Whether nothing is sent, and whether the sign-in service left open if the account was made.
ALTER TABLE registration_registrations ADD COLUMN mute BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE registration_registrations ADD COLUMN perhaps_made BOOLEAN DEFAULT FALSE NOT NULL;
