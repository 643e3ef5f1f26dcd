package org.partnershipportal.ground.uikit;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Typed;

/** A field for a day, in the words and the order of the reader's language; weeks begin on Monday. */
public final class DateField extends DatePicker {
    private static final int DAYS = 7;
    private static final String ISO = "yyyy-MM-dd";
    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu-M-d", "uuuu/M/d")
            .map(order -> DateTimeFormatter.ofPattern(order, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** @param reader the language of the interface */
    public DateField(String label, Language reader) {
        super(label);
        setLocale(Locale.forLanguageTag(reader.locale().toLanguageTag()));
        setI18n(words(reader));
        setAutoOpen(false);
        setHelperText(getTranslation("uikit.date.example"));
        setFallbackParser(this::inAnyDigits);
    }

    /** The component reads Latin digits alone; people type those of their keyboard. */
    private Result<LocalDate> inAnyDigits(String typed) {
        String latin = Typed.digits(typed.strip());
        for (DateTimeFormatter format : TYPED) {
            try {
                return Result.ok(LocalDate.parse(latin, format));
            } catch (DateTimeParseException notInThisOrder) {
                // In the next one, perhaps.
            }
        }
        return Result.error(getTranslation("shared.problem.date"));
    }

    /** Whether something stands in the field that is no day. */
    boolean holdsNoDay() {
        return isInputUnparsable();
    }

    private DatePickerI18n words(Language reader) {
        DateFormatSymbols symbols = new DateFormatSymbols(reader.locale());
        return new DatePickerI18n()
                .setDateFormats(format(reader), ISO, "d/M/yyyy", "d.M.yyyy")
                .setMonthNames(List.of(symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(days(symbols, DateFormatSymbols.WIDE))
                .setWeekdaysShort(days(symbols, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(1)
                .setBadInputErrorMessage(getTranslation("shared.problem.date"))
                .setToday(getTranslation("uikit.date.today"))
                .setCancel(getTranslation("shared.verb.cancel"));
    }

    private static String format(Language reader) {
        return switch (reader) {
            case RU -> "dd.MM.yyyy";
            case ZH -> "yyyy/MM/dd";
            default -> "dd/MM/yyyy";
        };
    }

    /** The symbols begin with Sunday at index 1. */
    private static List<String> days(DateFormatSymbols symbols, int width) {
        return Arrays.asList(symbols.getWeekdays(DateFormatSymbols.STANDALONE, width))
                .subList(1, DAYS + 1);
    }
}
