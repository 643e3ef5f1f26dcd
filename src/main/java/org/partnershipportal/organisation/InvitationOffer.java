package org.partnershipportal.organisation;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.access.MemberRole;
import org.partnershipportal.shared.LocalizedText;

/**
 * An invitation as the bearer of its link sees it.
 *
 * @param organisation to which
 * @param name of the organisation
 * @param roles what the new member may do
 * @param expiresAt when the link ceases to be good
 */
public record InvitationOffer(
        OrganisationId organisation, LocalizedText name, Set<MemberRole> roles, Instant expiresAt) {}
