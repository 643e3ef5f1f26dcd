package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * One challenge, as the reader can see it.
 *
 * @param id the challenge
 * @param status its status
 * @param edition to be given back with a change
 * @param author the organisation that tells it; {@code null} if it is not known any more
 * @param title its title
 * @param hard what is hard
 * @param tried what has been tried; {@code null} if nothing is named
 * @param rules whose application is hard
 * @param country where; {@code null} if it is general
 * @param themes codes of the groups and themes that it concerns
 * @param reach who reads it
 * @param helped what helped; {@code null} until it is closed
 * @param openedAt when others could first read it; {@code null} of a draft
 * @param editedAt when its text last changed after that; {@code null} if never
 * @param closedAt when it was closed
 * @param answers all answers, the oldest first
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record ChallengeDetails(
        ChallengeId id,
        ChallengeStatus status,
        long edition,
        @Nullable OrganisationSummary author,
        LocalizedText title,
        LocalizedText hard,
        @Nullable LocalizedText tried,
        Set<RuleRef> rules,
        @Nullable CountryCode country,
        Set<String> themes,
        Reach reach,
        @Nullable LocalizedText helped,
        @Nullable Instant openedAt,
        @Nullable Instant editedAt,
        @Nullable Instant closedAt,
        List<AnswerDetails> answers,
        Set<Permission> allowed) {

    /** Key of the status's name. */
    public String statusKey() {
        return status.key(shown().size());
    }

    /** The answers whose words those who read it read. */
    public List<AnswerDetails> shown() {
        return answers.stream().filter(AnswerDetails::isShown).toList();
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
