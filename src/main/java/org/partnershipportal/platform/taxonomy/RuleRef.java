package org.partnershipportal.platform.taxonomy;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Locale;

/**
 * One rule of a set of standards, such as Mandela 45, as records keep it. Whether there is such a rule is checked when
 * it is parsed from what a person typed ({@link RuleSets#parse}, R6.2).
 *
 * @param ruleSet code of the set in capitals, such as {@code MANDELA}
 * @param ruleNumber from 1
 */
@Embeddable
public record RuleRef(String ruleSet, int ruleNumber) implements Comparable<RuleRef> {

    private static final Comparator<RuleRef> ORDER =
            Comparator.comparing(RuleRef::ruleSet).thenComparingInt(RuleRef::ruleNumber);

    /** The same in every language, for addresses and exports: {@code Mandela 45}. {@link RuleSets#parse} reads it back. */
    public String text() {
        return ruleSet.charAt(0) + ruleSet.substring(1).toLowerCase(Locale.ROOT) + " " + ruleNumber;
    }

    @Override
    public int compareTo(RuleRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
