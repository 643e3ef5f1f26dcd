package org.partnershipportal.people.organisation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.partnershipportal.platform.taxonomy.ReadName;

/**
 * How likely two organisations are the same one (src/docs/decisions/0052-likely-the-same-organisation.md). It suggests and
 * never blocks; two organisations may well bear the same name.
 */
final class Likeness {

    /** From here on two are offered as likely the same. */
    static final double LIKELY = 0.74;

    private static final double SAME_HOST = 0.6;
    private static final double SAME_ACRONYM = 0.85;
    private static final double LITTLE_ALIKE = 0.25;

    private Likeness() {}

    /** From 0, nothing in common, to 1, nothing that differs. */
    static double of(Claim one, Claim other) {
        boolean bothNamed =
                !one.name().countries().isEmpty() && !other.name().countries().isEmpty();
        boolean differ = !one.countries().isEmpty()
                && !other.countries().isEmpty()
                && Collections.disjoint(one.countries(), other.countries());
        boolean named =
                !one.name().countries().isEmpty() || !other.name().countries().isEmpty();
        if (differ && (bothNamed || named)) {
            return 0;
        }
        double words = ofWords(one.name(), other.name());
        double likeness = words;
        if (!differ && hasSameAcronym(one.name(), other.name(), words)) {
            likeness = Math.max(likeness, SAME_ACRONYM);
        }
        if (!Collections.disjoint(one.hosts(), other.hosts())) {
            likeness = Math.max(likeness, Math.min(1, words + SAME_HOST));
        }
        return likeness * doubts(one, other, differ, named);
    }

    /** What speaks against it besides the words. */
    private static double doubts(Claim one, Claim other, boolean differ, boolean named) {
        double left = 1;
        if (differ) {
            left *= one.name().hasOwnWord() && other.name().hasOwnWord() ? 0.85 : 0.5;
        }
        boolean oneOfNoState = one.countries().isEmpty() != other.countries().isEmpty();
        if (oneOfNoState && named && one.isKnown() && other.isKnown()) {
            left *= 0.7;
        }
        if (!one.hosts().isEmpty() && !other.hosts().isEmpty() && Collections.disjoint(one.hosts(), other.hosts())) {
            left *= 0.8;
        }
        if (one.group() != null && other.group() != null && one.group() != other.group()) {
            left *= 0.85;
        }
        return left;
    }

    /** The same letters in both names, or in one and as the beginnings of the other's words. */
    private static boolean hasSameAcronym(ReadName one, ReadName other, double words) {
        if (!Collections.disjoint(one.acronyms(), other.acronyms())
                || isWordOf(one.acronyms(), other)
                || isWordOf(other.acronyms(), one)) {
            return true;
        }
        boolean spelled = !Collections.disjoint(one.acronyms(), other.initials())
                || !Collections.disjoint(one.initials(), other.acronyms());
        boolean onlyLetters = one.words().isEmpty() || other.words().isEmpty();
        return spelled && (onlyLetters || words >= LITTLE_ALIKE);
    }

    private static boolean isWordOf(Set<String> acronyms, ReadName name) {
        return name.words().stream().anyMatch(word -> word.isOwn() && acronyms.contains(word.text()));
    }

    private static double ofWords(ReadName one, ReadName other) {
        double all = weight(one.words()) + weight(other.words());
        return all == 0 ? 0 : (shared(one.words(), other.words()) + shared(other.words(), one.words())) / all;
    }

    private static double weight(List<ReadName.Part> words) {
        return words.stream().mapToDouble(ReadName.Part::weight).sum();
    }

    private static double shared(List<ReadName.Part> words, List<ReadName.Part> among) {
        return words.stream()
                .mapToDouble(word -> word.weight()
                        * among.stream()
                                .mapToDouble(other -> closeness(word, other))
                                .max()
                                .orElse(0))
                .sum();
    }

    private static double closeness(ReadName.Part one, ReadName.Part other) {
        if (!Collections.disjoint(one.meanings(), other.meanings())) {
            return 1;
        }
        // A word with a typing error is none of those that names share.
        return one.isOwn() || other.isOwn()
                ? Math.max(NameKeys.closeness(one.text(), other.text()), NameKeys.closeness(one.sound(), other.sound()))
                : 0;
    }
}
