package org.partnershipportal.promises.commitment;

import java.util.Set;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * What a published commitment is about, for those who look out for others like it.
 *
 * @param id the commitment
 * @param state whose it is
 * @param themes codes of the themes that it names
 */
public record CommitmentSubject(CommitmentId id, CountryCode state, Set<String> themes) {

    public CommitmentSubject {
        themes = Set.copyOf(themes);
    }
}
