package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * A published input that a paragraph cites.
 *
 * @param number under which the public reads it
 * @param signers those who signed it, as far as they want to be named today; empty if they do not
 */
@ForOwnPages
public record PublicCitation(PublicationNumber number, List<Signer> signers) {

    public PublicCitation {
        signers = List.copyOf(signers);
    }

    /**
     * An organisation that wants to be named.
     *
     * @param name its name
     * @param group its group
     * @param country its country; {@code null} if it works in several
     */
    public record Signer(
            LocalizedText name,
            StakeholderGroup group,
            @Nullable CountryCode country) {

        static Signer of(OrganisationSummary organisation) {
            return new Signer(organisation.name(), organisation.group(), organisation.country());
        }
    }

    /** The names of those who want to be named. */
    public List<LocalizedText> names() {
        return signers.stream().map(Signer::name).toList();
    }
}
