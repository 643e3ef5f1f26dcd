package org.partnershipportal.cooperation.partnership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Partnerships with their parties. */
interface PartnershipRepository extends Repository<Partnership, UUID> {

    Optional<Partnership> findById(UUID id);

    Optional<Partnership> findByNumber(String number);

    Optional<Partnership> findByFormToken(UUID formToken);

    Partnership save(Partnership partnership);
}
