package org.partnershipportal.promises.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.recommendation.Position;

/**
 * A part of what a commitment says, in words for one reader: pages, differences and papers draw the same.
 *
 * @param key key of its name, the same as the form's
 * @param lines its words, each in its language; never none
 */
@ForOwnPages
public record CommitmentPart(String key, List<LocalizedText> lines) {

    private static final String TITLE = "shared.field.title";
    private static final String PROMISE = "commitment.field.promise";
    private static final String MILESTONES = "commitment.field.milestones";
    private static final String RECOMMENDATIONS = "commitment.field.recommendations";
    private static final String RULES = "commitment.field.rules";
    private static final String TARGETS = "commitment.field.sdg-targets";
    private static final String INDICATOR = "commitment.field.indicator";

    /** What stands under the title of the page. */
    private static final Set<String> AT_A_GLANCE = Set.of(RECOMMENDATIONS, RULES, TARGETS, INDICATOR);

    /**
     * A part that differs between two versions.
     *
     * @param key key of its name
     * @param before its words; none if it was not there
     * @param after its words; none if it is there no more
     */
    @ForOwnPages
    public record Changed(String key, List<LocalizedText> before, List<LocalizedText> after) {}

    /** All parts that say something, in the order of the form. */
    public static List<CommitmentPart> of(CommitmentText text, Language reader) {
        return new Words(text, reader).all();
    }

    /** The parts that a paper lists as facts: title, promise and milestones have places of their own. */
    static List<CommitmentPart> facts(CommitmentText text, Language reader) {
        return of(text, reader).stream()
                .filter(part -> !Set.of(TITLE, PROMISE, MILESTONES).contains(part.key()))
                .toList();
    }

    /** The rules and SDG targets on which it is based, for a place under the title; none if it names none. */
    public static List<LocalizedText> basis(CommitmentText text, Language reader) {
        return lines(text, reader, Set.of(RULES, TARGETS));
    }

    /** Its indicator with what is measured now and then, for a place under the title; none if it has none. */
    public static List<LocalizedText> indicator(CommitmentText text, Language reader) {
        return lines(text, reader, Set.of(INDICATOR));
    }

    private static List<LocalizedText> lines(CommitmentText text, Language reader, Set<String> keys) {
        return of(text, reader).stream()
                .filter(part -> keys.contains(part.key()))
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    /** Those that a page lists as facts: it has a place of its own also for what one reads at a glance, under the title. */
    public static List<CommitmentPart> pageFacts(CommitmentText text, Language reader) {
        return facts(text, reader).stream()
                .filter(part -> !AT_A_GLANCE.contains(part.key()))
                .toList();
    }

    /** What differs, part by part. */
    public static List<Changed> differences(CommitmentText before, CommitmentText after, Language reader) {
        Map<String, List<LocalizedText>> old = byKey(before, reader);
        Map<String, List<LocalizedText>> fresh = byKey(after, reader);
        Set<String> keys = new LinkedHashSet<>(old.keySet());
        keys.addAll(fresh.keySet());
        return keys.stream()
                .map(key -> new Changed(key, old.getOrDefault(key, List.of()), fresh.getOrDefault(key, List.of())))
                .filter(changed -> !changed.before().equals(changed.after()))
                .toList();
    }

    private static Map<String, List<LocalizedText>> byKey(CommitmentText text, Language reader) {
        Map<String, List<LocalizedText>> parts = new LinkedHashMap<>();
        of(text, reader).forEach(part -> parts.put(part.key(), part.lines()));
        return parts;
    }

    /**
     * Words them.
     *
     * @param text what the commitment says
     * @param reader the reader's language
     */
    private record Words(CommitmentText text, Language reader) {

        List<CommitmentPart> all() {
            List<CommitmentPart> parts = new ArrayList<>();
            add(parts, TITLE, written(text.title()));
            add(parts, PROMISE, written(text.promise()));
            add(parts, "commitment.field.period", said(period()));
            add(parts, "shared.field.time-zone", said(Formats.city(text.zone(), reader)));
            add(parts, "commitment.field.others", written(text.others()));
            add(parts, "shared.field.themes", said(Themes.standard().list(text.themes(), reader)));
            add(parts, RECOMMENDATIONS, text.recommendations().stream().flatMap(this::recommendation));
            add(parts, "commitment.field.pledge", written(text.pledge()));
            add(
                    parts,
                    RULES,
                    text.rules().stream().map(rule -> line(RuleSets.standard().text(rule, reader))));
            add(parts, TARGETS, text.sdgTargets().stream().map(this::target));
            add(parts, INDICATOR, Stream.ofNullable(text.indicator()).flatMap(this::indicator));
            add(parts, MILESTONES, text.milestones().stream().map(this::milestone));
            add(parts, "commitment.field.resources", text.resources().stream().map(this::resource));
            return parts;
        }

        private static void add(List<CommitmentPart> parts, String key, Stream<LocalizedText> lines) {
            List<LocalizedText> said =
                    lines.filter(line -> !line.text().isEmpty()).toList();
            if (!said.isEmpty()) {
                parts.add(new CommitmentPart(key, said));
            }
        }

        private Stream<LocalizedText> written(String words) {
            return Stream.of(text.written(words));
        }

        private Stream<LocalizedText> said(String words) {
            return Stream.of(line(words));
        }

        private LocalizedText line(String words) {
            return new LocalizedText(words, reader.tag());
        }

        private String say(String key, Object... args) {
            return Translations.standard().text(reader, key, args);
        }

        private String period() {
            LocalDate starts = text.starts();
            LocalDate ends = text.ends();
            if (starts != null && ends != null) {
                return say("shared.period.closed", Formats.date(starts, reader), Formats.date(ends, reader));
            }
            return starts != null
                    ? say("shared.period.open", Formats.date(starts, reader))
                    : ends == null ? "" : say("commitment.field.until", Formats.date(ends, reader));
        }

        private Stream<LocalizedText> recommendation(AnchoredRecommendation one) {
            Position position = one.position();
            String said = position == null ? "" : Formats.aside(say(position.key()), reader);
            return Stream.of(line(one.cited() + said), one.words());
        }

        private LocalizedText target(String code) {
            return line(SdgTargets.standard()
                    .find(code)
                    .map(target -> say("shared.field.dotted", code, target.goalName(reader)))
                    .orElse(code));
        }

        private Stream<LocalizedText> indicator(Indicator one) {
            BigDecimal target = one.target();
            return Stream.of(
                    text.written(one.name()),
                    line(
                            target == null
                                    ? ""
                                    : say(
                                            "commitment.indicator.from-to",
                                            value(one, one.baseline()),
                                            value(one, target))),
                    text.written(one.means()));
        }

        private String value(Indicator one, @Nullable BigDecimal value) {
            if (value == null) {
                return say("commitment.indicator.unknown");
            }
            return one.measure() == Measure.PERCENT
                    ? say("commitment.indicator.percent", value)
                    : say("commitment.indicator.number", value, one.unit()).strip();
        }

        private LocalizedText milestone(Milestone one) {
            String due = Formats.date(Objects.requireNonNull(one.due()), reader);
            String what = one.indicator().isEmpty() ? one.what() : one.what() + Formats.aside(one.indicator(), reader);
            return text.written(say("shared.field.named", inItsDirection(due), what));
        }

        /** Words of the reader's language, which keep their order in a line of another direction. */
        private static String inItsDirection(String words) {
            return "\u2068" + words + "\u2069";
        }

        private LocalizedText resource(Resource one) {
            return text.written(
                    say("commitment.field.resource", one.what(), new BigDecimal(one.amount()), one.currency()));
        }
    }
}
