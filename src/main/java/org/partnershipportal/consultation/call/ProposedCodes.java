package org.partnershipportal.consultation.call;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes to propose for a call, made of its title. */
final class ProposedCodes {

    private static final int LONGEST = 40;
    private static final int MOST = 20;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private ProposedCodes() {}

    /**
     * The title's first words in small Latin letters, then the same with a number, in their order. None for a title of too
     * few letters.
     */
    static List<CallCode> of(String title) {
        String words = words(title);
        return Stream.concat(Stream.of(words), IntStream.rangeClosed(2, MOST).mapToObj(number -> words + "-" + number))
                .filter(code -> !code.equals(DraftCall.RESERVED))
                .flatMap(code -> CallCode.parse(code).stream())
                .toList();
    }

    private static String words(String title) {
        StringBuilder code = new StringBuilder();
        String latin = LATIN.transliterate(title.substring(0, Math.min(title.length(), 4 * LONGEST)))
                .toLowerCase(Locale.ROOT)
                .replace("'", "");
        for (String word : latin.split("[^a-z0-9]+", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            if (code.length() + word.length() >= LONGEST) {
                break;
            }
            code.append(code.isEmpty() ? "" : "-").append(word);
        }
        return code.toString();
    }
}
