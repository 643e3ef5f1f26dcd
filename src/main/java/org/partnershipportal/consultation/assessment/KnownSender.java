package org.partnershipportal.consultation.assessment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * Who an input is from, as the report team's lists say; {@link InputWords} words it.
 *
 * @param lead the organisation that leads it; {@code null} of all others
 * @param outside who holds it outside the portal; {@code null} of all others
 * @param name how its contributors are known
 * @param sealed which of its call's sealed inputs it is, from 1, in the order in which they came; 0 of all others
 */
public record KnownSender(
        @Nullable OrganisationSummary lead, @Nullable OutsideHolder outside, NameChoice name, int sealed) {

    /** Of an input that no longer exists, of which nothing is known. */
    public static final KnownSender GONE = new KnownSender(null, null, NameChoice.preset(), 0);

    /** Of an input as it stands today, its lead among these. */
    public static KnownSender of(StandingInput input, Map<OrganisationId, OrganisationSummary> known) {
        OrganisationId lead = input.lead();
        return new KnownSender(lead == null ? null : known.get(lead), input.outside(), input.name(), input.sealed());
    }
}
