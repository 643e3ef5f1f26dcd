-- Who left an organisation, or was removed from it, decides on its texts and appeals no more than its members for twelve months.
CREATE TABLE membership_departures (
    id              BINARY(16)   NOT NULL,
    organisation_id BINARY(16)   NOT NULL,
    person_id       BINARY(16)   NOT NULL,
    left_at         TIMESTAMP(6) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT membership_departure_of FOREIGN KEY (organisation_id) REFERENCES organisation_organisations (id)
);

CREATE INDEX membership_departures_by_person ON membership_departures (person_id);
