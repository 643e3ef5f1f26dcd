package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Accepts an invitation.
 *
 * @param partnership which
 * @param party the invited organisation's place
 * @param terms the version of purpose, mode, States and part that was read; a later one refuses the answer
 * @param named whether the public reads the organisation's name, or only its group, such as "a civil-society
 *     organisation" (preset while it is unlisted)
 */
@ForOwnPages
public record AnswerInvitation(PartnershipId partnership, PartyId party, int terms, boolean named) {}
