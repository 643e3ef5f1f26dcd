package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    List<Invitation> findByeMailIgnoreCase(String address);

    List<Invitation> findByOrganisationIdAndStatusOrderByInvitedAt(UUID organisation, Invitation.Status status);
}
