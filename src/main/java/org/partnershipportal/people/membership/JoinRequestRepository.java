package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JoinRequestRepository extends JpaRepository<JoinRequest, UUID> {

    List<JoinRequest> findByOrganisationIdAndOpenKeyNotNullOrderByAskedAt(UUID organisation);

    boolean existsByOrganisationIdAndOpenKeyNotNull(UUID organisation);

    boolean existsByOpenKey(String openKey);
}
