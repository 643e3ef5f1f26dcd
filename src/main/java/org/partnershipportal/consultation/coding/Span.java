package org.partnershipportal.consultation.coding;

import java.util.Optional;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/**
 * A part of an answer, counted in code points, so that every script and every emoji counts alike.
 *
 * @param from the first code point, from 0
 * @param to behind the last one
 */
public record Span(int from, int to) implements Comparable<Span> {

    /**
     * @throws InvalidInput if nothing lies between
     */
    public Span {
        if (from < 0 || to <= from) {
            throw new InvalidInput(Problem.of("span", "coding.problem.empty-span"));
        }
    }

    /** The part of the text; empty if the text is shorter, or there is nothing but white space. */
    Optional<String> in(String text) {
        if (to > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int begin = text.offsetByCodePoints(0, from);
        String part = text.substring(begin, text.offsetByCodePoints(begin, to - from));
        return part.isBlank() ? Optional.empty() : Optional.of(part);
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
    }
}
