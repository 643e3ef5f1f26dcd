package org.partnershipportal.exchange.workinggroup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Working groups with their seats. */
interface WorkingGroupRepository extends Repository<WorkingGroup, UUID> {

    Optional<WorkingGroup> findById(UUID id);

    Optional<WorkingGroup> findByNumber(String number);

    Optional<WorkingGroup> findByFormToken(UUID formToken);

    WorkingGroup save(WorkingGroup group);

    WorkingGroup saveAndFlush(WorkingGroup group);
}
