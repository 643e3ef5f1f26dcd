package org.partnershipportal.overview.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A text, or a part of one, in which the words that were looked for are marked.
 *
 * @param text all of it; its language and direction are those of the record
 * @param pieces its pieces in their order
 */
@ForOwnPages
public record MarkedWords(LocalizedText text, List<Piece> pieces) {

    private static final int LENGTH = 220;
    private static final int BEFORE = 60;

    /**
     * A piece of the text.
     *
     * @param words as written
     * @param hit whether they were looked for
     */
    public record Piece(String words, boolean hit) {}

    public MarkedWords {
        pieces = List.copyOf(pieces);
    }

    /** The whole text. */
    static MarkedWords whole(LocalizedText text, AskedWords.Marking marking) {
        BitSet marks = marks(text, marking);
        return new MarkedWords(text, pieces(text.text(), marks, 0, text.text().length()));
    }

    /** The part of the text that has most of what was looked for, and how much of it it has; its beginning if it has nothing. */
    static Part best(LocalizedText text, AskedWords.Marking marking) {
        String all = text.text();
        BitSet marks = marks(text, marking);
        int best = 0;
        int most = 0;
        for (int at = marks.nextSetBit(0); at >= 0; at = marks.nextSetBit(marks.nextClearBit(at))) {
            int from = Math.max(0, at - BEFORE);
            int count = runs(marks, from, from + LENGTH);
            if (count > most) {
                most = count;
                best = from;
            }
        }
        int from = best == 0 ? 0 : wordAfter(all, best);
        int to = Math.min(all.length(), from + LENGTH);
        to = to == all.length() ? to : wordBefore(all, to, from + LENGTH / 2);
        String cut = (from > 0 ? "… " : "") + all.substring(from, to) + (to < all.length() ? " …" : "");
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(all, marks, from, to));
        if (to < all.length()) {
            pieces.add(new Piece(" …", false));
        }
        return new Part(new MarkedWords(new LocalizedText(cut, text.language()), pieces), most);
    }

    /** A part of a text, and how many marks it has. */
    record Part(MarkedWords words, int marks) {}

    private static BitSet marks(LocalizedText text, AskedWords.Marking marking) {
        BitSet marks = new BitSet();
        List<SearchAnalysis.Token> tokens = SearchAnalysis.tokens(SearchAnalysis.PLAIN, text.text());
        for (int i = 0; i < tokens.size(); i++) {
            SearchAnalysis.Token token = tokens.get(i);
            int phrase = marking.phrase(tokens, i);
            if (phrase > 0) {
                marks.set(token.from(), tokens.get(i + phrase - 1).to());
            } else if (marking.isAsked(token.word()) || marking.isSimilar(token.word())) {
                marks.set(token.from(), token.to());
            }
        }
        Optional<Language> language = Languages.of(text).filter(SearchAnalysis.STEMS::containsKey);
        language.ifPresent(known -> {
            Set<String> stems = marking.stems(known);
            SearchAnalysis.tokens(Objects.requireNonNull(SearchAnalysis.STEMS.get(known)), text.text()).stream()
                    .filter(token -> stems.contains(token.word()))
                    .forEach(token -> marks.set(token.from(), token.to()));
        });
        return marks;
    }

    private static int runs(BitSet marks, int from, int to) {
        int runs = 0;
        for (int at = marks.nextSetBit(from); at >= 0 && at < to; at = marks.nextSetBit(marks.nextClearBit(at))) {
            runs++;
        }
        return runs;
    }

    private static List<Piece> pieces(String text, BitSet marks, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean hit = marks.get(at);
            int end = hit ? marks.nextClearBit(at) : marks.nextSetBit(at);
            end = end < 0 ? to : Math.min(end, to);
            pieces.add(new Piece(text.substring(at, end), hit));
            at = end;
        }
        return pieces;
    }

    private static int wordAfter(String text, int at) {
        int blank = text.indexOf(' ', at);
        int begin = blank >= 0 && blank < at + BEFORE / 2 ? blank + 1 : at;
        return begin > 0 && Character.isLowSurrogate(text.charAt(begin)) ? begin - 1 : begin;
    }

    private static int wordBefore(String text, int at, int least) {
        int blank = text.lastIndexOf(' ', at);
        int end = blank > least ? blank : at;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
