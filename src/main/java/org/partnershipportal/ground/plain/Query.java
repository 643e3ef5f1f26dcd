package org.partnershipportal.ground.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.shared.Word;

/** The filters of a list as given in its address, so that a link repeats the list. Empty ones are dropped. */
public final class Query {

    /** Rows a page. */
    public static final int SIZE = 20;

    private static final String FROM = "from";

    private final Map<String, String> filters = new LinkedHashMap<>();

    /** Adds a filter. */
    public Query with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            filters.put(name, value);
        }
        return this;
    }

    /** Adds a filter by one of several constants. */
    public Query choice(String name, @Nullable Enum<?> constant) {
        return with(name, constant == null ? null : Word.of(constant));
    }

    /** The filters without a place in the list. */
    public String filtered() {
        return filters.entrySet().stream()
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The filters, from this row on. */
    public String from(int row) {
        if (row == 0) {
            return filtered();
        }
        return (filters.isEmpty() ? "" : filtered() + "&") + FROM + "=" + row;
    }

    /** Whether a filter has this value. */
    boolean asks(String name, String value) {
        return value.equals(filters.get(name));
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    /** A filter's text from outside: cut, without control characters and outer white space. */
    public static String text(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String text = raw.replaceAll("\\p{Cc}+", " ").strip();
        return text.codePointCount(0, text.length()) <= Typed.MOST_SOUGHT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Typed.MOST_SOUGHT))
                        .strip();
    }

    /** The constant among these that an address names; {@code null} if it names none of them. */
    public static <E extends Enum<E>> @Nullable E one(@Nullable String raw, Collection<E> among) {
        return Word.read(raw, among).orElse(null);
    }

    /** The first row of a page from outside; the first of all for anything but a page's beginning. */
    public static int row(@Nullable String raw) {
        return Optional.ofNullable(raw)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .filter(row -> row % SIZE == 0)
                .orElse(0);
    }
}
