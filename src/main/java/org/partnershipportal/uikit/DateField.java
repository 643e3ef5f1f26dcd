package org.partnershipportal.uikit;

import com.ibm.icu.text.DateFormatSymbols;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.partnershipportal.shared.Language;

/** A field for a day, in the words and the order of the reader's language; weeks begin on Monday. */
public final class DateField extends DatePicker {
    private static final int DAYS = 7;
    private static final String ISO = "yyyy-MM-dd";

    /** @param reader the language of the interface */
    public DateField(String label, Language reader) {
        super(label);
        setLocale(Locale.forLanguageTag(reader.locale().toLanguageTag()));
        setI18n(words(reader));
        setAutoOpen(false);
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
                .setCancel(getTranslation("uikit.confirm.cancel"));
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
