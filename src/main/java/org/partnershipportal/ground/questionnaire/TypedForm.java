package org.partnershipportal.ground.questionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The forms in which numbers and days are kept, in answers and as bounds of answers. */
public final class TypedForm {

    private static final int LONGEST_NUMBER = 30;

    private TypedForm() {}

    /** Whether it is a decimal with a point, as the number field and exports write it. */
    static boolean isNumber(String typed) {
        try {
            return typed.length() <= LONGEST_NUMBER
                    && typed.matches("-?[0-9]+(\\.[0-9]+)?")
                    && new BigDecimal(typed).precision() <= LONGEST_NUMBER;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** The day that is typed, of a year of four digits; empty if it is none. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
