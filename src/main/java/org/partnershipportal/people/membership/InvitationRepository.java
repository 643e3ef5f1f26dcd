package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    /** Those to an address in upper or lower case. */
    default List<Invitation> byAddress(String address) {
        return alike(address).stream()
                .filter(invitation -> invitation.isFor(address))
                .toList();
    }

    /** By the index of folded addresses; to a database a letter with an accent may be the one without. */
    @Query("select i from Invitation i where i.foldedAddress = lower(:address)")
    List<Invitation> alike(String address);

    List<Invitation> findByOrganisationIdAndStatusOrderByInvitedAt(UUID organisation, Invitation.Status status);
}
