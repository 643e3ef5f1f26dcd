-- To whom somebody asked for an account; the address is the request's.
ALTER TABLE notification_letters ADD COLUMN registration BINARY(16) NULL;
CREATE UNIQUE INDEX notification_letters_registration ON notification_letters (registration);
