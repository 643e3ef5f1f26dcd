package org.partnershipportal.consultation.call;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The consent of a row, in SQL (R14.4): conditions that say the same as {@link NameChoice} and {@link TextChoice},
 * whatever choices there are. The column is given as the statement names it, such as {@code i.name_choice}.
 */
public final class Consent {

    private Consent() {}

    /** The condition that the public may read the name. */
    public static String nameIsPublic(String column) {
        return names(column, NameChoice::isPublic);
    }

    /** The condition that nobody may know whose it is (R14.8). */
    public static String isSealed(String column) {
        return names(column, NameChoice::isSealed);
    }

    /** The condition that at least the report team knows whose it is. */
    public static String isNotSealed(String column) {
        return names(column, Predicate.not(NameChoice::isSealed));
    }

    private static String names(String column, Predicate<NameChoice> those) {
        return Arrays.stream(NameChoice.values())
                .filter(those)
                .map(choice -> "'" + choice.name() + "'")
                .collect(Collectors.joining(", ", column + " IN (", ")"));
    }
}
