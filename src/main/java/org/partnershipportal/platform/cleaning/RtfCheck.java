package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RTF is converted as it is, so that one with tracked deletions, which would be printed, or with fields that draw in other
 * files is not converted at all.
 */
final class RtfCheck {

    /** Deletions are switched off by {@code \deleted0}; an object is one whatever its number. */
    private static final Pattern UNFIT =
            Pattern.compile("\\\\(?:deleted|revised)(?![a-z]|0\\b)|\\\\(?:objdata|objautlink)(?![a-z])");

    private static final Pattern FIELD = Pattern.compile("\\\\fldinst(?![a-z])");

    /** A control word with its number and the blank that ends it, or a control sign. */
    private static final Pattern CONTROL = Pattern.compile("\\\\(?:([a-zA-Z]+)-?\\d* ?|(.))", Pattern.DOTALL);

    /** Other ways to write letters, and parts that a reader may skip: readers may disagree about what these contain. */
    private static final Set<String> UNSURE = Set.of("u", "bin", "'", "*");

    private static final Set<String> ENDS = Set.of("fldrslt", "fldinst");
    private static final Pattern DRAWS_IN = Pattern.compile("INCLUDE.*|DDE.*|LINK|IMPORT|DATABASE|RD");

    private RtfCheck() {}

    /** @throws DocumentNotAccepted if no cleaned copy can be made of it */
    static void copy(Path file, Path cleaned) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (UNFIT.matcher(text).find() || FIELD.matcher(text).results().anyMatch(field -> drawsIn(text, field.end()))) {
            throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
        }
        Files.copy(file, cleaned);
    }

    /** Whether the first word of an instruction names what draws in other files, or might for some reader. */
    private static boolean drawsIn(String text, int from) {
        StringBuilder word = new StringBuilder();
        Matcher control = CONTROL.matcher(text);
        int depth = 0;
        for (int at = from; at < text.length(); ) {
            char next = text.charAt(at);
            if (next == '\\' && control.region(at, text.length()).lookingAt()) {
                String name = control.group(1) == null ? control.group(2) : control.group(1);
                if (UNSURE.contains(name)) {
                    return true;
                }
                if (ENDS.contains(name)) {
                    break;
                }
                at = control.end();
                continue;
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            boolean mark = next == '{' || next == '}' || next == '\r' || next == '\n';
            if (depth < 0 || (!mark && !Character.isLetter(next) && !word.isEmpty())) {
                break;
            }
            if (Character.isLetter(next)) {
                word.append(next);
            }
            at++;
        }
        return DRAWS_IN.matcher(word.toString().toUpperCase(Locale.ROOT)).matches();
    }
}
