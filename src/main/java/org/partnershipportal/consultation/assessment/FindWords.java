package org.partnershipportal.consultation.assessment;

import java.util.Arrays;
import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/**
 * Looks for words in inputs.
 *
 * @param words all of them are to be found, in answers, in names of organisations or in files
 * @param files whether files are opened too
 */
@ForOwnPages
public record FindWords(String words, boolean files) {

    private static final int SHORTEST = 2;

    /**
     * @throws InvalidInput if there is too little to look for
     */
    public FindWords {
        boolean enough = folded(words).stream()
                .anyMatch(word -> word.codePointCount(0, word.length()) >= SHORTEST
                        || word.codePoints().anyMatch(Character::isIdeographic));
        if (!enough) {
            throw new InvalidInput(Problem.of("words", "assessment.search.too-short", SHORTEST));
        }
    }

    /** Each word in the one form in which texts are searched. */
    List<String> folded() {
        return folded(words);
    }

    private static List<String> folded(String words) {
        return Arrays.stream(words.strip().split("\\s+", -1))
                .map(WordSearch::folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
