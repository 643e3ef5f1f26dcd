package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenVersionRepository extends JpaRepository<FrozenVersion, UUID> {

    Optional<FrozenVersion> findByInputIdAndTextVersion(UUID inputId, int textVersion);

    List<FrozenVersion> findByInputId(UUID inputId);
}
