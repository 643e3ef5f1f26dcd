package org.partnershipportal.people.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseDetails;

/**
 * An organisation as the reader can see it.
 *
 * @param summary what everyone who may read it sees
 * @param purpose what it does, in the language of its name
 * @param website empty if it has none
 * @param status where its record stands
 * @param inside what only its members and the secretariat see; {@code null} for others
 * @param allowed what the reader may do
 */
public record OrganisationDetails(
        OrganisationSummary summary,
        String purpose,
        String website,
        OrganisationStatus status,
        @Nullable Inside inside,
        Set<Permission> allowed) {

    /**
     * What only members and the secretariat see.
     *
     * @param version to be given back with a change
     * @param profile what it says of itself, its e-mail address included, with what waits for the secretariat
     * @param asked since when it waits for the secretariat's decision; {@code null} where none is asked for
     * @param isChanging whether another name, type or country waits for the secretariat
     * @param listingWanted whether its owner wants it listed once verified
     * @param decisions all decisions about it, the latest first
     * @param readsEvidence whether the reader may read the documents by which it shows who it is
     * @param partyCode the code by which it can be invited; empty unless the reader is an owner
     * @param dispute the latest refusal or suspension and its appeal; {@code null} if there was none
     */
    public record Inside(
            long version,
            OrganisationProfile profile,
            @Nullable Asked asked,
            boolean isChanging,
            boolean listingWanted,
            List<DecisionRow> decisions,
            boolean readsEvidence,
            String partyCode,
            @Nullable CaseDetails dispute) {}

    /**
     * Since when a decision is asked for.
     *
     * @param at when it was
     * @param workingDays since then
     */
    public record Asked(Instant at, int workingDays) {}

    /** Whether the reader may do this. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }
}
