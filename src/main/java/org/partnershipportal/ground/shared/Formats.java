package org.partnershipportal.ground.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates, times and numbers as readers of a language write them (design.md, section 5): long dates, 24 hours. */
public final class Formats {

    /** The zone of Geneva, where the Council sits. */
    public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

    /** A megabyte in bytes, as sizes of files are counted and said everywhere. */
    public static final long MEGABYTE = 1024L * 1024;

    /** French counts the first day of a month and no other: {@code 1er mars}. */
    private static final Pattern FRENCH_FIRST = Pattern.compile("\\b1(?= \\p{L})");

    private Formats() {}

    /** A day, such as {@code 12 March 2027} or {@code 2027年3月12日}. */
    public static String date(LocalDate day, Language language) {
        return written(DateFormat.getDateInstance(DateFormat.LONG, language.locale()), day, language);
    }

    /** The day on which the instant falls in the zone. */
    public static String date(Instant instant, ZoneId zone, Language language) {
        return date(instant.atZone(zone).toLocalDate(), language);
    }

    /** A period, both days included. */
    public static String period(Period period, Language language) {
        String starts = date(period.starts(), language);
        LocalDate ends = period.ends();
        return ends == null
                ? Translations.standard().text(language, "shared.period.open", starts)
                : Translations.standard().text(language, "shared.period.closed", starts, date(ends, language));
    }

    /** Hours and minutes in the zone, such as {@code 14:03}. */
    public static String time(Instant instant, ZoneId zone, Language language) {
        SimpleDateFormat format = new SimpleDateFormat("HH:mm", language.locale());
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        return format.format(Date.from(instant));
    }

    /** Day and time in the zone, such as {@code 12 March 2027, 14:03}. */
    public static String dateTime(Instant instant, ZoneId zone, Language language) {
        return date(instant, zone, language) + comma(language) + time(instant, zone, language);
    }

    /** Day and time in the reader's own zone, which is said, such as {@code 12 March 2027, 14:03 (UTC+1)}. */
    public static String readersTime(Instant instant, ZoneId zone, Language language) {
        return dateTime(instant, zone, language) + aside(offset(instant, zone), language);
    }

    /** What is added in brackets, with the space before it where the language has one. */
    public static String aside(String words, Language language) {
        return language == Language.ZH ? "（" + words + "）" : " (" + words + ")";
    }

    private static String comma(Language language) {
        return switch (language) {
            case AR -> "، ";
            case ZH -> " ";
            default -> ", ";
        };
    }

    /** A day with its name, such as {@code Tuesday 9 March 2027}. */
    public static String dayAndDate(LocalDate day, Language language) {
        return written(DateFormat.getDateInstance(DateFormat.FULL, language.locale()), day, language);
    }

    /** A moment near at hand, without its year, such as {@code Fri 5 March, 23:59}. */
    public static String nearMoment(Instant instant, ZoneId zone, Language language) {
        return nearDay(instant.atZone(zone).toLocalDate(), language) + comma(language) + time(instant, zone, language);
    }

    /** A day near at hand, without its year, such as {@code Fri 5 March}. */
    public static String nearDay(LocalDate day, Language language) {
        return written(DateFormat.getInstanceForSkeleton("EEEdMMMM", language.locale()), day, language);
    }

    private static String written(DateFormat format, LocalDate day, Language language) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        String written = format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return language == Language.FR ? FRENCH_FIRST.matcher(written).replaceFirst("1er") : written;
    }

    /** The moment to the second in Geneva, where it is said when something was received. */
    public static String moment(Instant instant, Language language) {
        return Translations.standard()
                .text(
                        language,
                        "shared.moment.geneva",
                        date(instant, GENEVA, language),
                        DateTimeFormatter.ISO_LOCAL_TIME.format(
                                instant.atZone(GENEVA).toLocalTime().truncatedTo(ChronoUnit.SECONDS)),
                        offset(instant, GENEVA));
    }

    /** The city by which a zone is known, such as {@code Quito}. */
    public static String city(ZoneId zone, Language language) {
        String id = zone.getId();
        String city = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()))
                .getExemplarLocationName(TimeZone.getCanonicalID(id) == null ? id : TimeZone.getCanonicalID(id));
        return city == null ? id : city;
    }

    /** The zone's distance from UTC at that instant, such as {@code UTC}, {@code UTC+1} or {@code UTC−4:30}. */
    public static String offset(Instant at, ZoneId zone) {
        int minutes = zone.getRules().getOffset(at).getTotalSeconds() / 60;
        int rest = Math.abs(minutes) % 60;
        return minutes == 0
                ? "UTC"
                : "UTC" + (minutes < 0 ? "−" : "+") + Math.abs(minutes) / 60
                        + (rest == 0 ? "" : ":" + (rest < 10 ? "0" : "") + rest);
    }

    /** The name of a language for the reader, such as {@code French}. */
    public static String languageName(String tag, Language reader) {
        return ULocale.getDisplayName(tag, ULocale.forLocale(reader.locale()));
    }

    /** Languages in which one may write, as tags: the six first, then all others by their names for the reader. */
    public static List<String> languages(Language reader) {
        List<String> six = Arrays.stream(Language.values()).map(Language::tag).toList();
        Collator collator = Collator.getInstance(reader.locale());
        Stream<String> others = Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !six.contains(tag) && !languageName(tag, reader).equals(tag))
                .sorted(Comparator.comparing(tag -> languageName(tag, reader), collator::compare));
        return Stream.concat(six.stream(), others).toList();
    }

    /** The size of a file: in kilobytes, at least one, and from a megabyte on in megabytes with one decimal. */
    public static String size(long bytes, Language language) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024
                ? Translations.standard().text(language, "shared.size.kilobytes", kilobytes)
                : Translations.standard()
                        .text(language, "shared.size.megabytes", Math.round(bytes * 10.0 / MEGABYTE) / 10.0);
    }

    /** A number with the language's separators and Latin digits. */
    public static String number(long number, Language language) {
        return NumberFormat.getInstance(language.locale()).format(number);
    }

    /** Several things joined by the language's commas and its "and". */
    public static String list(Collection<String> things, Language language) {
        return ListFormatter.getInstance(language.locale()).format(things);
    }
}
