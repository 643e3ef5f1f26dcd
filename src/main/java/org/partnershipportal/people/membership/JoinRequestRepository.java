package org.partnershipportal.people.membership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JoinRequestRepository extends JpaRepository<JoinRequest, UUID> {

    boolean existsByOrganisationIdAndOpenKeyNotNull(UUID organisation);

    boolean existsByOpenKey(String openKey);

    Optional<JoinRequest> findByOpenKey(String openKey);
}
