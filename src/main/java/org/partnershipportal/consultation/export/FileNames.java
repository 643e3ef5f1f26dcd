package org.partnershipportal.consultation.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names within one folder that every system can unpack: no way out of it, no control characters or signs that turn the
 * direction, none that Windows refuses, none twice whatever the case, none too long.
 */
final class FileNames {

    private static final int LONGEST = 120;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** The name, made safe, and another one if it is taken. */
    String unused(String wanted) {
        String safe = safe(wanted);
        String name = safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = number + "-" + safe;
        }
        return name;
    }

    static String safe(String wanted) {
        String plain = UNSAFE.matcher(Normalizer.normalize(wanted, Normalizer.Form.NFC))
                .replaceAll("_");
        String inside = plain.strip().replaceAll("^[. ]+|[. ]+$", "");
        String allowed = RESERVED.matcher(inside).matches() ? "_" + inside : inside;
        return allowed.isEmpty() ? "file" : shortened(allowed);
    }

    /** Cut before its ending, and never through a character. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
