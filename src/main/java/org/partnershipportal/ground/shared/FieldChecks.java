package org.partnershipportal.ground.shared;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of one command and collects everything that is wrong with them, so that a person is told all of it at
 * once. Texts are normalised to NFC and stripped of outer white space. Refused are: NUL and other control characters,
 * lone surrogates, characters that turn the writing direction unseen (U+202A–202E, U+2066–2069), and what is too long
 * (counted in code points). Markup, emoji and a leading {@code =} are text like any other.
 */
public final class FieldChecks {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern E_MAIL =
            Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]{2,}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern WEBSITE =
            Pattern.compile("https?://[^\\s<>\"'/:@]+\\.[^\\s<>\"'/:@.]{2,}(:\\d{1,5})?(/[^\\s<>\"']*)?");

    /** The names of a record's components, which take longer to ask for than all checks of a command together. */
    private static final ClassValue<Set<String>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }
    };

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> asked = new HashMap<>();
    private final @Nullable Class<? extends Record> command;

    /** Checks fields that no record names. */
    public FieldChecks() {
        command = null;
    }

    /** Checks components of a command; a name that is none of them is refused, so that every problem finds its field. */
    public FieldChecks(Class<? extends Record> command) {
        this.command = command;
    }

    /** Says which sentence asks for a field that must be there and is empty, rather than one that fits every field. */
    public FieldChecks asks(String field, String key) {
        asked.put(field, key);
        return that(true, field, key);
    }

    /** The tag of the language in which something is written, such as {@code en} or {@code zh-Hans}. */
    public String language(String field, String tag) {
        that(LANGUAGE.matcher(tag).matches(), field, "shared.problem.choose");
        return tag;
    }

    /** A text of one line that must be there; an empty string stands in while it is at fault. */
    public String line(String field, @Nullable String raw, int max) {
        return required(field, singleLine(field, raw, max));
    }

    /** A text of one line that may be missing; empty if so. */
    public String optionalLine(String field, @Nullable String raw, int max) {
        return singleLine(field, raw, max);
    }

    /** A text of several lines that must be there. */
    public String text(String field, @Nullable String raw, int max) {
        return required(field, clean(field, raw, max));
    }

    /** A text of several lines that may be missing; empty if so. */
    public String optionalText(String field, @Nullable String raw, int max) {
        return clean(field, raw, max);
    }

    /** An e-mail address that may be missing; empty if so. */
    public String optionalEMail(String field, @Nullable String raw) {
        String address = singleLine(field, raw, 254);
        that(address.isEmpty() || E_MAIL.matcher(address).matches(), field, "shared.problem.e-mail");
        return address;
    }

    /** An e-mail address that must be there. */
    public String eMail(String field, @Nullable String raw) {
        return required(field, optionalEMail(field, raw));
    }

    /** A web address that may be missing; {@code https://} is added where no scheme stands. */
    public String optionalWebsite(String field, @Nullable String raw) {
        String address = singleLine(field, raw, 2000);
        if (!address.isEmpty() && !address.contains("://")) {
            address = "https://" + address;
        }
        that(address.isEmpty() || WEBSITE.matcher(address).matches(), field, "shared.problem.website");
        return address;
    }

    /** Notes that something must be chosen. */
    public <T> @Nullable T chosen(String field, @Nullable T value) {
        that(value != null, field, asked.getOrDefault(field, "shared.problem.choose"));
        return value;
    }

    /** Notes the problem unless the condition holds. */
    public FieldChecks that(boolean holds, String field, String key, Object... args) {
        if (command != null && !COMPONENTS.get(command).contains(field)) {
            throw new IllegalArgumentException(command.getSimpleName() + " has no component " + field);
        }
        if (!holds && problems.stream().noneMatch(p -> p.field().equals(field))) {
            problems.add(Problem.of(field, key, args));
        }
        return this;
    }

    /** Refuses with all that was noted; does nothing if nothing was. */
    public void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private String required(String field, String text) {
        that(!text.isEmpty(), field, asked.getOrDefault(field, "shared.problem.missing"));
        return text;
    }

    private String singleLine(String field, @Nullable String raw, int max) {
        return clean(
                field,
                raw == null || isPlain(raw) ? raw : LINE_BREAK.matcher(raw).replaceAll(" "),
                max);
    }

    private String clean(String field, @Nullable String raw, int max) {
        if (raw == null) {
            return "";
        }
        boolean plain = isPlain(raw);
        String text = stripped(plain ? raw : Normalizer.normalize(raw.replace("\r\n", "\n"), Normalizer.Form.NFC));
        if (!plain) {
            that(!CONTROL.matcher(text).find(), field, "shared.problem.control-characters");
            that(!DIRECTION.matcher(text).find(), field, "shared.problem.direction-characters");
        }
        int length = plain ? text.length() : text.codePointCount(0, text.length());
        that(length <= max, field, "shared.problem.too-long", length, max, length - max);
        return text;
    }

    /** Whether it is one line of printable ASCII, as most cells of a large table are: nothing is to be looked for in it. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            if (text.charAt(place) < ' ' || text.charAt(place) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Without the white space around it: of every script, the no-break kind and the kind without width included. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
