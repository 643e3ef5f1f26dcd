package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.input.InputId;

/** Counts what applies today: passages and readings of inputs that can be used, in the latest submitted version. */
final class CodingCounts {

    private final Map<InputId, Integer> standing;
    private final List<Passage.Place> passages;
    private final Map<InputId, Long> numbers;
    private final Set<CodingQueries.Read> read;

    CodingCounts(Map<InputId, Integer> standing, List<Passage.Place> all, Set<CodingQueries.Read> read) {
        this.standing = standing;
        this.passages = standing(standing, all);
        this.numbers = passages.stream().collect(Collectors.groupingBy(Passage.Place::input, Collectors.counting()));
        this.read = read;
    }

    /** Those that stand today. */
    static List<Passage.Place> standing(Map<InputId, Integer> standing, List<Passage.Place> all) {
        return all.stream()
                .filter(place -> Integer.valueOf(place.version()).equals(standing.get(place.input())))
                .toList();
    }

    /** How many passages of an input are marked. */
    int passages(InputId input) {
        return numbers.getOrDefault(input, 0L).intValue();
    }

    /** Whether an input was read in the version that stands, and holds nothing to mark. */
    boolean isNothing(InputId input) {
        Integer version = standing.get(input);
        return passages(input) == 0 && version != null && read.contains(new CodingQueries.Read(input, version));
    }

    /** Whether nobody has started to code it. */
    boolean isUntouched(InputId input) {
        return passages(input) == 0 && !isNothing(input);
    }

    CodingProgress progress() {
        Set<InputId> coded = passages.stream().map(Passage.Place::input).collect(Collectors.toSet());
        int nothing = (int) standing.entrySet().stream()
                .filter(one -> !coded.contains(one.getKey()))
                .filter(one -> read.contains(new CodingQueries.Read(one.getKey(), one.getValue())))
                .count();
        return new CodingProgress(coded.size(), nothing, standing.size() - coded.size() - nothing);
    }
}
