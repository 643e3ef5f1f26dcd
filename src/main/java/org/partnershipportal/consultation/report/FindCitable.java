package org.partnershipportal.consultation.report;

import java.util.Set;
import org.partnershipportal.consultation.assessment.OutsideHolder;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Looks for inputs to cite, by words of the name of the lead.
 *
 * @param words words of an organisation's name, whatever the case and accents; empty for everybody's
 * @param sealed whether the words, as the writer reads them, also name sealed inputs
 * @param number which of the sealed ones the words name; 0 for any
 * @param persons whether the words also name inputs of individuals
 * @param outside of which holders outside the portal they also name inputs
 */
@ForOwnPages
public record FindCitable(String words, boolean sealed, int number, boolean persons, Set<OutsideHolder> outside) {

    /** Longer than any name. */
    static final int WORDS = 200;

    public FindCitable {
        outside = Set.copyOf(outside);
        words = words.strip();
        words = words.substring(
                0, words.offsetByCodePoints(0, Math.min(WORDS, words.codePointCount(0, words.length()))));
    }

    /** Everybody's. */
    public static FindCitable everything() {
        return new FindCitable("", true, 0, true, Set.of(OutsideHolder.values()));
    }

    boolean isEverything() {
        return words.isEmpty();
    }
}
