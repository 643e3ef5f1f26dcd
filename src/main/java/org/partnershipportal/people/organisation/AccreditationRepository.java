package org.partnershipportal.people.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccreditationRepository extends JpaRepository<AccreditationFact, UUID> {

    List<AccreditationFact> findByOrganisationId(UUID organisation);
}
