package org.partnershipportal.people.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface JoinRequestRepository extends JpaRepository<JoinRequest, UUID> {

    boolean existsByOrganisationIdAndOpenKeyNotNull(UUID organisation);

    boolean existsByOpenKey(String openKey);

    /**
     * Refuses a second request.
     *
     * @throws NotAllowed if the person's request to join the organisation waits for an answer
     */
    default void requireNoneOf(PersonId person, OrganisationId organisation) {
        if (existsByOpenKey(JoinRequest.openKey(organisation, person))) {
            throw new NotAllowed("membership.refusal.already-asked");
        }
    }

    List<JoinRequest> findByPerson(UUID person);

    Optional<JoinRequest> findByOpenKey(String openKey);
}
