package org.partnershipportal.people.membership;

import java.time.Instant;
import org.partnershipportal.ground.shared.Language;

/**
 * What the email of an invitation needs.
 *
 * @param address where it goes
 * @param path of the link, below {@code /app/}
 * @param language of the mail
 * @param organisation the organisation's name
 * @param expiresAt when the link ceases to be good
 */
public record InvitationMail(String address, String path, Language language, String organisation, Instant expiresAt) {}
