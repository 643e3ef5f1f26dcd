package org.partnershipportal.consultation.outcome;

import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.ground.shared.NotAllowed;

/**
 * The outcomes of a call's inputs, for its report team.
 *
 * @param team who runs it
 * @param version the published version that is counted by; 0 if nothing was published
 */
record TeamOutcomes(ReportTeam team, int version) {

    VersionId published() {
        return new VersionId(team.call(), version);
    }

    /**
     * @throws NotAllowed if nothing was published
     */
    void requirePublished() {
        if (version == 0) {
            throw new NotAllowed("outcome.refusal.not-published");
        }
    }
}
