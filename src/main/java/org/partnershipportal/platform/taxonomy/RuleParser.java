package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

/** Reads rules as people type them (R6.2). */
final class RuleParser {

    private static final int LONGEST = 1000;
    private static final int QUOTED = 40;
    private static final Pattern SEPARATORS =
            Pattern.compile("[,;،؛、\\n&+]|\\s(?:and|et|y|e|и|و)\\s|[和及与]", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLERS =
            Pattern.compile("规则|規則|第|条|條|(?<!\\p{L})(?:the|of|de|des|du|las|los|la|rules?|regles?|reglas?|правил[оа]?"
                    + "|القاعدة|قاعدة|القواعد|قواعد|رقم|من|no?|nr|num)(?!\\p{L})\\.?");
    private static final Pattern ITEM = Pattern.compile("(?<before>\\D*?)\\s*(?<number>\\d+)"
            + "(?:\\s*(?:\\(\\s*(?:\\d{1,2}|\\p{L})\\s*\\)|[.٫]\\s*(?:\\d{1,2}|\\p{L}(?!\\p{L}))))*"
            + "\\s*\\.?\\s*(?<after>\\D*)");

    private final Map<String, RuleSet> byName = new HashMap<>();
    private final String example;

    RuleParser(List<RuleSet> sets) {
        for (RuleSet set : sets) {
            Stream.of(
                            set.abbreviations(),
                            set.labels().byLanguage().values(),
                            set.shortNames().byLanguage().values())
                    .flatMap(Collection::stream)
                    .forEach(name -> byName.put(bare(name), set));
        }
        example = new RuleRef(sets.getFirst().code(), 45).text();
    }

    List<RuleRef> parse(String field, String text) {
        if (text.isBlank()) {
            throw invalid(field, "shared.problem.missing");
        }
        if (text.length() > LONGEST) {
            throw invalid(field, "shared.problem.too-long", text.length(), LONGEST, text.length() - LONGEST);
        }
        Set<RuleRef> found = new LinkedHashSet<>();
        RuleSet current = null;
        boolean numberDue = false;
        for (String part : SEPARATORS.split(compatible(text), -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher item = ITEM.matcher(SearchText.fold(part));
            boolean numbered = item.matches();
            RuleSet named = set(field, part, numbered ? item : null, current);
            if (numbered) {
                found.add(new RuleRef(named.code(), number(field, named, item.group("number"))));
            }
            current = named;
            numberDue = !numbered;
        }
        if (current == null) {
            throw invalid(field, "shared.problem.missing");
        }
        if (numberDue) {
            throw invalid(field, "taxonomy.problem.rule-number-missing", current.last(), example(current));
        }
        return List.copyOf(found);
    }

    /** The set that a part names, else the one named before it. */
    private RuleSet set(String field, String part, @Nullable Matcher item, @Nullable RuleSet current) {
        String before = bare(item == null ? part : item.group("before"));
        String after = item == null ? "" : bare(item.group("after"));
        if (before.isEmpty() && after.isEmpty()) {
            if (current == null || item == null) {
                throw invalid(field, "taxonomy.problem.rule-set-missing", quoted(part), example);
            }
            return current;
        }
        RuleSet named = before.isEmpty() || after.isEmpty() ? byName.get(before + after) : null;
        if (named == null) {
            throw invalid(field, "taxonomy.problem.rule-unreadable", quoted(part), example);
        }
        return named;
    }

    private static int number(String field, RuleSet set, String digits) {
        String significant = digits.replaceFirst("^0+", "");
        if (significant.isEmpty()) {
            throw invalid(field, "taxonomy.problem.rule-zero", set.code(), set.last());
        }
        if (significant.length() > 4 || Integer.parseInt(significant) > set.last()) {
            throw invalid(field, "taxonomy.problem.rule-past-end", set.code(), set.last());
        }
        return Integer.parseInt(significant);
    }

    private static String example(RuleSet set) {
        return new RuleRef(set.code(), 1).text();
    }

    /** Full-width commas and digits as plain ones, before the text is divided. */
    private static String compatible(String text) {
        return Normalizer2.getNFKCInstance().normalize(text);
    }

    /** A name without the words that surround it, such as "rule" or "the". */
    private static String bare(String name) {
        return FILLERS.matcher(SearchText.fold(name))
                .replaceAll(" ")
                .replaceAll("[\\s·.:#§《》«»“”\"]+", " ")
                .strip();
    }

    private static String quoted(String part) {
        String plain = part.replaceAll("[\\p{C}]", "").strip();
        return plain.codePointCount(0, plain.length()) <= QUOTED
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, QUOTED)) + "…";
    }

    private static InvalidInput invalid(String field, String key, Object... args) {
        return new InvalidInput(Problem.of(field, key, args));
    }
}
