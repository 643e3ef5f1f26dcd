package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * One recommendation, as the reader can see it.
 *
 * @param id the recommendation
 * @param status whether it is checked
 * @param edition to be given back with an edit
 * @param source which mechanism made it
 * @param state the State to which it is addressed
 * @param symbol of the document
 * @param paragraph in the document
 * @param cycle of the Universal Periodic Review; {@code null} for other sources
 * @param session of the Universal Periodic Review; may be missing
 * @param position of the State under review; {@code null} for other sources
 * @param recommenders the States that made it; none for other sources than the Universal Periodic Review
 * @param body the treaty body or mandate; empty for the Universal Periodic Review
 * @param text in the language of the document
 * @param published day of the document; may be missing
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 * @param enteredFor the organisation that entered it; {@code null} if the secretariat did, or the reader is not to know
 * @param declined why it was not confirmed; {@code null} unless it was declined
 * @param changedAt when it was last entered, edited or checked
 * @param allowed what the reader can do to it now
 */
@ForOwnPages
public record RecommendationDetails(
        RecommendationId id,
        RecommendationStatus status,
        long edition,
        Source source,
        CountryCode state,
        String symbol,
        String paragraph,
        @Nullable Integer cycle,
        @Nullable Integer session,
        @Nullable Position position,
        Set<CountryCode> recommenders,
        String body,
        LocalizedText text,
        @Nullable LocalDate published,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> sdgTargets,
        @Nullable OrganisationId enteredFor,
        @Nullable LocalizedText declined,
        Instant changedAt,
        Set<Permission> allowed) {

    /** Symbol and paragraph, the same in every language. */
    public String cited() {
        return RecommendationRow.cited(symbol, paragraph);
    }

    /** Whether the reader can do this now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
