-- Those with staff roles are few among all persons, and are found without reading the others.
CREATE INDEX access_persons_by_staff_roles ON access_persons (staff_roles);
