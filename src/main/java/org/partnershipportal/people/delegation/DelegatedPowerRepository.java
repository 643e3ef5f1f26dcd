package org.partnershipportal.people.delegation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DelegatedPowerRepository extends JpaRepository<DelegatedPower, UUID> {

    List<DelegatedPower> findByHolderIdOrderByStarts(UUID holder);

    List<DelegatedPower> findByMissionIdOrderByStarts(UUID mission);
}
