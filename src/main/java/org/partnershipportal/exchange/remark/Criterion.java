package org.partnershipportal.exchange.remark;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** The published criteria of a review, and no others. */
@ForOwnPages
public enum Criterion {
    /** It applies the rules that it names. */
    RULES,
    /** Evidence shows its results. */
    EVIDENCE,
    /** Others can do the same. */
    REPEATABLE,
    /** Those concerned took part. */
    PARTICIPATION;

    private static final Set<Criterion> FOR_PROMISING = EnumSet.of(RULES, REPEATABLE);

    /** The label that a review gives by the criteria it found met: none, promising, or good if all are (R6.3). */
    static @Nullable PracticeLabel label(Collection<Criterion> met) {
        if (met.containsAll(EnumSet.allOf(Criterion.class))) {
            return PracticeLabel.GOOD;
        }
        return met.containsAll(FOR_PROMISING) ? PracticeLabel.PROMISING : null;
    }

    /** Some of them as a column holds them. */
    static String write(Collection<Criterion> some) {
        return some.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Some of them from a column. */
    static Set<Criterion> read(String column) {
        Set<Criterion> some = EnumSet.noneOf(Criterion.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Criterion::valueOf)
                .forEach(some::add);
        return some;
    }

    /** Key of its sentence. */
    public String key() {
        return "remark.criterion." + Word.of(this);
    }
}
