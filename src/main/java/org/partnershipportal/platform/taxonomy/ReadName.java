package org.partnershipportal.platform.taxonomy;

import java.util.List;
import java.util.Set;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * An organisation's name, taken apart.
 *
 * @param words what is left of it without countries, acronyms and words that tell nothing
 * @param countries the States that it names, in any of the six languages or as an adjective
 * @param acronyms what stands in it in capitals, such as {@code GANHRI}
 * @param initials how its words begin, with and without the small ones, by which others may call it
 */
public record ReadName(List<Part> words, Set<CountryCode> countries, Set<String> acronyms, Set<String> initials) {

    public ReadName {
        words = List.copyOf(words);
        countries = Set.copyOf(countries);
        acronyms = Set.copyOf(acronyms);
        initials = Set.copyOf(initials);
    }

    /**
     * A word of a name.
     *
     * @param text small, without accents, in Latin letters if it was in Cyrillic ones
     * @param sound the text without what differs between ways to write one language in Latin letters
     * @param meanings which shared words it is, whatever the language; none for a word of its own
     * @param weight how much it helps to tell two organisations apart, up to 1
     */
    public record Part(String text, String sound, Set<Integer> meanings, double weight) {

        /** Whether the word is its own, not one that names of many organisations share. */
        public boolean isOwn() {
            return meanings.isEmpty();
        }
    }

    /** Whether it has a word of its own. */
    public boolean hasOwnWord() {
        return words.stream().anyMatch(Part::isOwn);
    }
}
