package org.partnershipportal.people.membership;

import java.time.Instant;
import java.util.Set;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.MemberRole;

/**
 * What the email of an invitation needs.
 *
 * @param address where it goes
 * @param path of the link, below {@code /app/}
 * @param language of the mail
 * @param organisation the organisation's name; empty if it is not listed
 * @param roles what the new member may do
 * @param expiresAt when the link ceases to be good
 */
public record InvitationMail(
        String address,
        String path,
        Language language,
        String organisation,
        Set<MemberRole> roles,
        Instant expiresAt) {}
