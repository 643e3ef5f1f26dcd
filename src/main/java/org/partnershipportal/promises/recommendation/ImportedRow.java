package org.partnershipportal.promises.recommendation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.Rule;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * Reads rows of a table as the command by which one is entered by hand, so that both are checked alike. What is wrong names the
 * column by its heading.
 */
final class ImportedRow {

    /** So many themes, or targets, a row has at most. */
    private static final int MOST = WriteRecommendation.MOST;
    /** More than there are States. */
    private static final int MOST_STATES = 200;
    /** What is longer is no name of anything: it is looked up and told shortened. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern SEVERAL = Pattern.compile("[;|\\n]");
    private static final Pattern INTEGER = Pattern.compile("\\d{1,6}");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "dd/MM/uuuu", "dd.MM.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private static final Lazily<Map<String, RuleRef>> RULES = Lazily.read(() -> RuleSets.standard().rules().stream()
            .map(Rule::ref)
            .collect(Collectors.toUnmodifiableMap(RuleRef::text, ref -> ref)));
    private static final Map<String, Source> SOURCES = Map.of(
            "upr", Source.UPR,
            "universal periodic review", Source.UPR,
            "treaty-body", Source.TREATY_BODY,
            "treaty body", Source.TREATY_BODY,
            "treaty bodies", Source.TREATY_BODY,
            "special-procedure", Source.SPECIAL_PROCEDURE,
            "special procedure", Source.SPECIAL_PROCEDURE,
            "special procedures", Source.SPECIAL_PROCEDURE);
    private static final Map<String, Position> POSITIONS = Map.of(
            Word.of(Position.SUPPORTED),
            Position.SUPPORTED,
            "accepted",
            Position.SUPPORTED,
            Word.of(Position.NOTED),
            Position.NOTED);

    private final TableRow row;
    private final Headings headings;
    private final List<ImportProblem> problems = new ArrayList<>();

    private ImportedRow(TableRow row, Headings headings) {
        this.row = row;
        this.headings = headings;
    }

    /**
     * Where the columns are.
     *
     * @param places of the columns that are there
     * @param words their headings as the table has them
     */
    record Headings(Map<ImportColumn, Integer> places, Map<ImportColumn, String> words) {

        /** Reads the first row. */
        static Headings of(TableRow first) throws ImportNotPossible {
            Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
            Map<ImportColumn, String> words = new EnumMap<>(ImportColumn.class);
            for (int place = 0; place < first.cells().size(); place++) {
                String heading = first.cell(place).text().strip();
                Optional<ImportColumn> column = ImportColumn.of(heading);
                if (column.isPresent()) {
                    if (places.putIfAbsent(column.get(), place) != null) {
                        throw new ImportNotPossible(ImportFailure.COLUMN_TWICE, heading);
                    }
                    words.put(column.get(), heading);
                }
            }
            List<String> missing = ImportColumn.REQUIRED.stream()
                    .filter(column -> !places.containsKey(column))
                    .map(ImportColumn::heading)
                    .toList();
            if (!missing.isEmpty()) {
                throw new ImportNotPossible(ImportFailure.COLUMNS_MISSING, String.join(", ", missing));
            }
            return new Headings(places, words);
        }

        String word(ImportColumn column) {
            return words.getOrDefault(column, column.heading());
        }
    }

    /**
     * What a row says.
     *
     * @param number of the row
     * @param command to enter it; {@code null} if it cannot be read
     * @param key of its citation; {@code null} if it cannot be read
     * @param problems what is wrong with it, and what is noted
     */
    record Read(
            int number,
            @Nullable WriteRecommendation command,
            @Nullable UUID key,
            List<ImportProblem> problems) {}

    static Read read(TableRow row, Headings headings) {
        ImportedRow reading = new ImportedRow(row, headings);
        WriteRecommendation command = reading.command();
        boolean inOrder = reading.problems.stream().allMatch(ImportProblem::note);
        return inOrder && command != null
                ? new Read(row.number(), command, command.citation().key(), reading.problems)
                : new Read(row.number(), null, null, reading.problems);
    }

    /**
     * To which State a row says that a report of the Universal Periodic Review belongs.
     *
     * @param document without its supplements
     * @param state to which it is addressed
     */
    record Report(String document, CountryCode state) {}

    /** Looks at nothing else; empty if the row is of another source, or does not say it. */
    static Optional<Report> report(TableRow row, Headings headings) {
        ImportedRow reading = new ImportedRow(row, headings);
        String symbol = reading.text(ImportColumn.SYMBOL);
        CountryCode state = state(reading.text(ImportColumn.STATE));
        return reading.source() == Source.UPR && state != null && symbol.length() <= Citation.LONGEST_SYMBOL
                ? Optional.of(new Report(Citation.document(Citation.printed(symbol)), state))
                : Optional.empty();
    }

    private @Nullable Source source() {
        return headings.places().containsKey(ImportColumn.SOURCE)
                ? named(ImportColumn.SOURCE, SOURCES, "recommendation.problem.source")
                : Source.UPR;
    }

    private @Nullable WriteRecommendation command() {
        headings.places().keySet().forEach(this::requireValue);
        Source source = source();
        CountryCode state = state(ImportColumn.STATE, text(ImportColumn.STATE));
        requireText(ImportColumn.PARAGRAPH);
        Position position = named(ImportColumn.POSITION, POSITIONS, "recommendation.problem.position");
        Integer cycle = number(ImportColumn.CYCLE);
        Integer session = number(ImportColumn.SESSION);
        Set<CountryCode> recommenders = recommenders();
        LocalDate published = day();
        Set<RuleRef> rules = rules();
        Set<String> themes = noted(ImportColumn.THEMES, "recommendation.note.theme", ImportedRow::theme);
        Set<String> targets = noted(ImportColumn.SDG_TARGETS, "recommendation.note.sdg-target", ImportedRow::target);
        String language = language();
        WriteRecommendation[] made = new WriteRecommendation[1];
        InvalidInput.in(() -> made[0] = new WriteRecommendation(
                        UUID.randomUUID(),
                        0,
                        source,
                        state,
                        text(ImportColumn.SYMBOL),
                        text(ImportColumn.PARAGRAPH),
                        cycle,
                        session,
                        position,
                        recommenders,
                        text(ImportColumn.BODY),
                        text(ImportColumn.TEXT),
                        language,
                        published,
                        themes,
                        rules,
                        targets))
                .forEach(this::found);
        return made[0];
    }

    /** What the command finds, unless the column is known to be at fault: a cell that could not be read is no missing one. */
    private void found(Problem problem) {
        ImportColumn column = ImportColumn.ofField(problem.field()).orElse(ImportColumn.TEXT);
        String heading = headings.word(column);
        if (problems.stream().noneMatch(known -> known.heading().equals(heading))) {
            // A form offers choices; a cell is filled in.
            String key = text(column).isEmpty() && problem.key().equals("shared.problem.choose")
                    ? "shared.problem.missing"
                    : problem.key();
            problems.add(new ImportProblem(row.number(), heading, false, key, problem.args()));
        }
    }

    /** Of a column one problem is told, however many there are. */
    private void wrong(ImportColumn column, String key, Object... args) {
        String heading = headings.word(column);
        if (problems.stream().noneMatch(known -> known.heading().equals(heading))) {
            problems.add(new ImportProblem(row.number(), heading, false, key, List.of(args)));
        }
    }

    private TableRow.Cell cell(ImportColumn column) {
        Integer place = headings.places().get(column);
        return place == null ? new TableRow.Cell("", TableRow.Kind.TEXT) : row.cell(place);
    }

    private String text(ImportColumn column) {
        return cell(column).text().strip();
    }

    private void requireValue(ImportColumn column) {
        switch (cell(column).kind()) {
            case FORMULA -> wrong(column, "recommendation.problem.formula");
            case ERROR -> wrong(column, "recommendation.problem.error-cell", text(column));
            case TEXT, NUMBER -> {
                // What stands there is looked at below.
            }
        }
    }

    /** A number loses the zero at its end: of 122.5 nobody knows whether it was 122.50. */
    private void requireText(ImportColumn column) {
        if (cell(column).kind() == TableRow.Kind.NUMBER
                && !INTEGER.matcher(text(column)).matches()) {
            wrong(column, "recommendation.problem.paragraph-as-number", text(column));
        }
    }

    private <T> @Nullable T named(ImportColumn column, Map<String, T> names, String key) {
        String word = text(column).toLowerCase(Locale.ROOT);
        T value = names.get(word);
        if (value == null && !word.isEmpty()) {
            wrong(column, key, text(column));
        }
        return value;
    }

    private @Nullable CountryCode state(ImportColumn column, String name) {
        CountryCode state = state(name);
        if (state == null && !name.isEmpty()) {
            wrong(column, "recommendation.problem.state", name);
        }
        return state;
    }

    private Set<CountryCode> recommenders() {
        Set<CountryCode> states = new LinkedHashSet<>();
        List<String> names = several(ImportColumn.RECOMMENDERS);
        if (names.size() > MOST_STATES) {
            wrong(ImportColumn.RECOMMENDERS, "shared.problem.too-many", MOST_STATES);
            return states;
        }
        for (String name : names) {
            CountryCode state = state(ImportColumn.RECOMMENDERS, name);
            if (state != null) {
                states.add(state);
            }
        }
        return states;
    }

    private @Nullable Integer number(ImportColumn column) {
        String text = Typed.digits(text(column)).replaceFirst("\\.0+$", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!INTEGER.matcher(text).matches()) {
            wrong(column, "recommendation.problem.number", text(column));
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable LocalDate day() {
        String text = Typed.digits(text(ImportColumn.PUBLISHED));
        if (text.isEmpty()) {
            return null;
        }
        if (cell(ImportColumn.PUBLISHED).kind() == TableRow.Kind.NUMBER) {
            String days = text.replaceFirst("\\.\\d+$", "");
            if (INTEGER.matcher(days).matches()) {
                return row.dayZero().plusDays(Integer.parseInt(days));
            }
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException otherForm) {
                // In the next one, perhaps.
            }
        }
        wrong(ImportColumn.PUBLISHED, "recommendation.problem.date", text(ImportColumn.PUBLISHED));
        return null;
    }

    private Set<RuleRef> rules() {
        String text = text(ImportColumn.RULES).replace(';', ',');
        Set<RuleRef> rules = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            List<String> written =
                    Arrays.stream(text.split(",")).map(String::strip).toList();
            if (RULES.get().keySet().containsAll(written)) {
                written.forEach(
                        rule -> rules.add(Objects.requireNonNull(RULES.get().get(rule))));
            } else {
                InvalidInput.in(() -> rules.addAll(RuleSets.standard().parse("rules", text)))
                        .forEach(this::found);
            }
        }
        return rules;
    }

    /** An index in one language does not name it; that it is taken for English is noted. */
    private String language() {
        String language = text(ImportColumn.LANGUAGE);
        if (language.isEmpty()) {
            problems.add(new ImportProblem(
                    row.number(),
                    headings.word(ImportColumn.LANGUAGE),
                    true,
                    "recommendation.note.language",
                    List.of(Language.EN.tag())));
            return Language.EN.tag();
        }
        return language.toLowerCase(Locale.ROOT);
    }

    /** What the portal does not know is left out of the row, and said: an index has more themes than the portal. */
    private Set<String> noted(ImportColumn column, String key, Known known) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> names = several(column);
        if (names.size() > MOST) {
            wrong(column, "shared.problem.too-many", MOST);
            return codes;
        }
        for (String name : names) {
            String code = known.code(name);
            if (code == null) {
                problems.add(new ImportProblem(row.number(), headings.word(column), true, key, List.of(name)));
            } else {
                codes.add(code);
            }
        }
        return codes;
    }

    @FunctionalInterface
    private interface Known {
        /** The code of a name; {@code null} for what is not known. */
        @Nullable
        String code(String name);
    }

    private static @Nullable CountryCode state(String name) {
        return name.length() > LONGEST_NAME
                ? null
                : Countries.standard().named(name).map(Country::code).orElse(null);
    }

    private static @Nullable String theme(String name) {
        return Themes.standard().named(name).map(Theme::code).orElse(null);
    }

    private List<String> several(ImportColumn column) {
        return Arrays.stream(SEVERAL.split(text(column)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .toList();
    }

    private static @Nullable String target(String name) {
        if (SdgTargets.standard().find(name).isPresent()) {
            return name;
        }
        String[] code = new String[1];
        InvalidInput.in(
                () -> code[0] = SdgTargets.standard().parse("sdgTargets", name).code());
        return code[0];
    }
}
