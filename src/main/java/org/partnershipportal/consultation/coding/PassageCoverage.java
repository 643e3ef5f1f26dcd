package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of a call's codes and inputs a report uses. Only the inputs that can be used today are counted.
 *
 * @param codes those that stand at a passage, each one before those below it
 * @param used those of them that a cited passage is coded with
 * @param places where the cited passages lie, as far as they stand today
 * @param cited inputs that are cited
 * @param coded inputs with a passage that are not cited
 * @param nothing inputs that hold nothing to code and are not cited
 * @param untouched inputs that are neither coded nor cited
 */
public record PassageCoverage(
        List<CodeRow> codes,
        Set<CodeId> used,
        Map<PassageId, Place> places,
        int cited,
        int coded,
        int nothing,
        int untouched) {

    /**
     * Where a passage lies.
     *
     * @param answer number of the answer, as the call asks today; 0 if it asks no such question any longer
     * @param codes with which codes it is coded
     */
    public record Place(int answer, Set<CodeId> codes) {

        public Place {
            codes = Set.copyOf(codes);
        }
    }

    public PassageCoverage {
        codes = List.copyOf(codes);
        used = Set.copyOf(used);
        places = Map.copyOf(places);
    }

    /** All inputs that may be used. */
    public int inputs() {
        return cited + coded + nothing + untouched;
    }
}
