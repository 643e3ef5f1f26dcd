-- On which day the secretariat checked what it decided about; not known of decisions of before.
ALTER TABLE organisation_decisions ADD COLUMN checked_on DATE NULL;
