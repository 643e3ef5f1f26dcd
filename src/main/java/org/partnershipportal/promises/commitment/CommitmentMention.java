package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * What records that are linked to a commitment say of it.
 *
 * @param id the commitment
 * @param state the State that promises
 * @param title in the writer's language; of a published one, as it is published
 * @param standing key of its status, unless it is published and not ended; empty then
 * @param isPublic whether everyone reads it
 */
public record CommitmentMention(
        CommitmentId id, CountryCode state, LocalizedText title, String standing, boolean isPublic) {}
