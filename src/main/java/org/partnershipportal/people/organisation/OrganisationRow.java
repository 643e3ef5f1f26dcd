package org.partnershipportal.people.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * An organisation in a list, and as known to the modules above that add something to it.
 *
 * @param id the organisation
 * @param name in its own language
 * @param type its kind
 * @param country {@code null} if it works in several
 * @param purpose what it does, in the language of its name
 * @param status where its record stands
 * @param listed whether the public may know of it
 * @param submittedAt when it asked to be verified; {@code null} before
 */
public record OrganisationRow(
        OrganisationId id,
        LocalizedText name,
        OrganisationType type,
        @Nullable CountryCode country,
        String purpose,
        OrganisationStatus status,
        boolean listed,
        @Nullable Instant submittedAt) {

    /** Whether it is verified now: neither waiting nor suspended nor closed. */
    public boolean verified() {
        return status == OrganisationStatus.VERIFIED;
    }
}
