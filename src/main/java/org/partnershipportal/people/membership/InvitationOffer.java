package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;

/**
 * An invitation as the bearer of its link sees it.
 *
 * @param organisation to which
 * @param name of the organisation
 * @param roles what the new member may do
 * @param expiresAt when the link ceases to be good
 * @param accepts whether it was sent to the reader's own address; otherwise an owner is asked
 * @param address the reader's confirmed address; empty if they have none
 */
@ForOwnPages
public record InvitationOffer(
        OrganisationId organisation,
        LocalizedText name,
        Set<MemberRole> roles,
        Instant expiresAt,
        boolean accepts,
        String address) {}
