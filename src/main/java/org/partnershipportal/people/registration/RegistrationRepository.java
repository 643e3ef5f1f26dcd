package org.partnershipportal.people.registration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RegistrationRepository extends Repository<Registration, UUID> {

    Optional<Registration> findById(UUID id);

    Registration save(Registration registration);

    void delete(Registration registration);
}
