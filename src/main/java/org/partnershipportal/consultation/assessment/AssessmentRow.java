package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * An input in the desk's list.
 *
 * @param input the input; for a sealed one its handle
 * @param from the organisation that submitted it; {@code null} for an individual and a sealed one
 * @param entered how it came, if the report team entered it; else {@code null}
 * @param group of whose it is; {@code null} of an individual and a sealed one
 * @param country of whose it is; {@code null} likewise, and of one of several countries
 * @param signers how many organisations stand behind it beside the lead
 * @param name how its contributors are known
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 * @param text whether it may be published
 * @param language tag of the language it is written in
 * @param received when the server received it last
 * @param admissibility how it was assessed
 * @param criterion by which criterion it is inadmissible; {@code null} unless it is
 * @param number of its publication; {@code null} unless the public reads it now
 * @param same how many inputs say the same, itself included
 */
public record AssessmentRow(
        InputId input,
        @Nullable OrganisationSummary from,
        @Nullable EntryOrigin entered,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country,
        int signers,
        NameChoice name,
        int sealed,
        TextChoice text,
        String language,
        Instant received,
        Admissibility admissibility,
        @Nullable Criterion criterion,
        @Nullable PublicationNumber number,
        long same) {

    /** From whom it is, as the report team may know it. */
    public KnownSender sender() {
        return new KnownSender(from, OutsideHolder.of(entered, from == null ? null : from.id(), group), name, sealed);
    }
}
