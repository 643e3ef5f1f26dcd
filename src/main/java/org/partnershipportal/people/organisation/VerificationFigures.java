package org.partnershipportal.people.organisation;

import java.util.List;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * How the secretariat's verification stands, in figures.
 *
 * @param waiting how many organisations wait, to be verified or for a change
 * @param over how many of them have waited longer than the term
 * @param term how many working days the term has
 * @param verified how many were verified last month, in Geneva
 * @param returned how many were returned in that month
 * @param refused how many were refused in that month
 * @param latest those verified last, the latest first
 */
public record VerificationFigures(
        long waiting, long over, int term, long verified, long returned, long refused, List<Verified> latest) {

    public VerificationFigures {
        latest = List.copyOf(latest);
    }

    /**
     * An organisation that was verified.
     *
     * @param id the organisation
     * @param name in its own language
     * @param group the group that it was verified for
     * @param workingDays how long it had waited
     */
    public record Verified(OrganisationId id, LocalizedText name, StakeholderGroup group, int workingDays) {}
}
