package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * One challenge in a list.
 *
 * @param id the challenge
 * @param status its status
 * @param isPublic whether everyone reads it
 * @param author the organisation that tells it; {@code null} if it is not known any more
 * @param country where; {@code null} if it is general
 * @param title in its own language
 * @param answers how many answers are shown
 * @param openedAt when others could first read it; {@code null} of a draft
 */
public record ChallengeRow(
        ChallengeId id,
        ChallengeStatus status,
        boolean isPublic,
        @Nullable OrganisationSummary author,
        @Nullable CountryCode country,
        LocalizedText title,
        long answers,
        @Nullable Instant openedAt) {

    /** Key of the status's name. */
    public String statusKey() {
        return status.key(answers);
    }
}
