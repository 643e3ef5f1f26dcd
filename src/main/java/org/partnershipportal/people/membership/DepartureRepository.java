package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DepartureRepository extends JpaRepository<Departure, UUID> {

    List<Departure> findByPersonOrderByLeftAt(UUID person);
}
