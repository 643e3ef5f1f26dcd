package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    /** Those to an address in upper or lower case, by the index of folded addresses. */
    @Query("select i from Invitation i where i.foldedAddress = lower(:address)")
    List<Invitation> byAddress(String address);

    List<Invitation> findByOrganisationIdAndStatusOrderByInvitedAt(UUID organisation, Invitation.Status status);
}
