-- When an organisation answered stands in the trail; nobody read it here.
ALTER TABLE input_cosigners DROP COLUMN answered_at;
