-- The embedded database evaluates IN, and several equalities with OR, in the connection that wrote the expression. When the pool
-- retires that connection, after half an hour, every request for a seat would fail.
ALTER TABLE workinggroup_seats DROP CONSTRAINT workinggroup_one_open_seat;
ALTER TABLE workinggroup_seats DROP COLUMN open_of;
ALTER TABLE workinggroup_seats ADD COLUMN open_of BINARY(16) GENERATED ALWAYS AS (
    CASE status WHEN 'INVITED' THEN organisation WHEN 'REQUESTED' THEN organisation WHEN 'MEMBER' THEN organisation END);
ALTER TABLE workinggroup_seats ADD CONSTRAINT workinggroup_one_open_seat UNIQUE (group_id, open_of);
