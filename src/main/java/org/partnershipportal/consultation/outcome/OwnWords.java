package org.partnershipportal.consultation.outcome;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.consultation.outcome.OutcomePage.Piece;

/** Finds contributors' own words where a paragraph repeats them. */
final class OwnWords {

    /** Shorter words are found anywhere, and say nothing of whose they are. */
    private static final int SHORTEST = 8;

    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    private OwnWords() {}

    /**
     * A paragraph in pieces. Words are found letter by letter; white space and the marks at a passage's ends may differ.
     *
     * @param paragraph what it says
     * @param passages the words that it cites
     */
    static List<Piece> in(String paragraph, Collection<String> passages) {
        BitSet own = new BitSet(paragraph.length());
        for (String passage : passages) {
            String words = EDGES.matcher(passage).replaceAll("");
            if (words.length() >= SHORTEST) {
                Matcher found = Pattern.compile(Stream.of(words.split("\\s+", -1))
                                .map(Pattern::quote)
                                .collect(Collectors.joining("\\s+")))
                        .matcher(paragraph);
                while (found.find()) {
                    own.set(found.start(), found.end());
                }
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < paragraph.length(); ) {
            boolean marked = own.get(at);
            int end = marked ? own.nextClearBit(at) : own.nextSetBit(at);
            end = end < 0 ? paragraph.length() : Math.min(end, paragraph.length());
            pieces.add(new Piece(paragraph.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
