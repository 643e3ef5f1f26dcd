package org.partnershipportal.promises.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * What a commitment says, as it is written. Gaps are allowed until it is sent for clearance; nonsense is not.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param edition the edition that was read; 0 for a new one
 * @param title its title
 * @param language tag of the language in which it is written
 * @param promise what the State promises
 * @param others who else takes part
 * @param starts first day
 * @param ends last day
 * @param zone in which its days begin and end
 * @param themes codes of themes
 * @param recommendations on which it rests
 * @param pledge on which it rests: what was pledged, where and when
 * @param rules on which it rests
 * @param sdgTargets on which it rests
 * @param indicator what is measured
 * @param measure how it counts
 * @param unit what is counted; of no meaning for a percentage
 * @param baseline the value at the start, as typed; empty if it is not known
 * @param target the value to be reached, as typed
 * @param means how it is verified
 * @param milestones its steps
 * @param resources money that is set aside for it
 */
@ForOwnPages
public record WriteCommitment(
        UUID formToken,
        long edition,
        String title,
        String language,
        String promise,
        String others,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable ZoneId zone,
        Set<String> themes,
        Set<UUID> recommendations,
        String pledge,
        Set<RuleRef> rules,
        Set<String> sdgTargets,
        String indicator,
        @Nullable Measure measure,
        String unit,
        String baseline,
        String target,
        String means,
        List<Milestone> milestones,
        List<Resource> resources) {

    /** The longest texts, in characters. */
    public static final int LONGEST_TEXT = 4000;
    /** So many milestones one has at most. */
    public static final int MOST_MILESTONES = 50;
    /** So many resources one has at most. */
    public static final int MOST_RESOURCES = 20;

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_UNIT = 60;
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2200;
    private static final int HUNDRED = 100;
    private static final int MOST = 60;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");
    private static final Pattern PERCENT_SIGN = Pattern.compile("\\s*[%٪]$");

    public WriteCommitment {
        FieldChecks checks = new FieldChecks(WriteCommitment.class);
        title = checks.line("title", title, LONGEST_LINE);
        language = checks.language("language", language);
        promise = checks.optionalText("promise", promise, LONGEST_TEXT);
        others = checks.optionalText("others", others, LONGEST_TEXT);
        day(checks, "starts", starts);
        day(checks, "ends", ends);
        checks.that(
                starts == null || ends == null || !ends.isBefore(starts), "ends", "shared.problem.end-before-start");
        checks.chosen("zone", zone);
        known(checks, "themes", themes, theme -> Themes.standard().find(theme).isPresent());
        checks.that(recommendations.size() <= MOST, "recommendations", "shared.problem.too-many", MOST);
        pledge = checks.optionalText("pledge", pledge, LONGEST_TEXT);
        known(checks, "rules", rules, rule -> RuleSets.standard().find(rule).isPresent());
        known(
                checks,
                "sdgTargets",
                sdgTargets,
                code -> SdgTargets.standard().find(code).isPresent());
        indicator = checks.optionalLine("indicator", indicator, LONGEST_LINE);
        unit = measure == Measure.PERCENT ? "" : checks.optionalLine("unit", unit, LONGEST_UNIT);
        means = checks.optionalText("means", means, LONGEST_TEXT);
        baseline = number(checks, "baseline", baseline, measure);
        target = number(checks, "target", target, measure);
        boolean measured = !unit.isEmpty() || !baseline.isEmpty() || !target.isEmpty() || !means.isEmpty();
        checks.that(!measured || !indicator.isEmpty(), "indicator", "commitment.problem.indicator");
        checks.that(indicator.isEmpty() || measure != null, "measure", "shared.problem.choose");
        milestones = milestones(checks, milestones);
        resources = resources(checks, resources);
        checks.done();
        themes = new LinkedHashSet<>(themes);
        recommendations = new TreeSet<>(recommendations);
        rules = new TreeSet<>(rules);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
    }

    /** A new one of which only this is known yet. */
    public static WriteCommitment begun(UUID formToken, String title, String language, ZoneId zone) {
        return new WriteCommitment(
                formToken, 0, title, language, "", "", null, null, zone, Set.of(), Set.of(), "", Set.of(), Set.of(), "",
                null, "", "", "", "", List.of(), List.of());
    }

    /** The edit that would change nothing. */
    public static WriteCommitment unchanged(CommitmentDetails now) {
        CommitmentText text = now.written();
        Indicator measured = text.indicator();
        return new WriteCommitment(
                now.id().value(),
                now.edition(),
                text.title(),
                text.language(),
                text.promise(),
                text.others(),
                text.starts(),
                text.ends(),
                text.zone(),
                text.themes(),
                text.recommendations().stream().map(AnchoredRecommendation::id).collect(Collectors.toSet()),
                text.pledge(),
                text.rules(),
                text.sdgTargets(),
                measured == null ? "" : measured.name(),
                measured == null ? null : measured.measure(),
                measured == null ? "" : measured.unit(),
                measured == null ? "" : plain(measured.baseline()),
                measured == null ? "" : plain(measured.target()),
                measured == null ? "" : measured.means(),
                text.milestones(),
                text.resources());
    }

    /**
     * What it says.
     *
     * @param found the recommendations that it names
     */
    CommitmentText text(List<AnchoredRecommendation> found) {
        return new CommitmentText(
                title,
                language,
                promise,
                others,
                starts,
                ends,
                Objects.requireNonNull(zone),
                themes,
                found,
                pledge,
                rules,
                sdgTargets,
                measure == null || indicator.isEmpty()
                        ? null
                        : new Indicator(indicator, measure, unit, decimal(baseline), decimal(target), means),
                milestones,
                resources);
    }

    /** The same in words for a comparison, in which recommendations are left out: their words are not known here. */
    public CommitmentText compared() {
        return text(List.of());
    }

    private static @Nullable BigDecimal decimal(String number) {
        return number.isEmpty() ? null : new BigDecimal(number);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static void day(FieldChecks checks, String field, @Nullable LocalDate day) {
        checks.that(day == null || isNear(day), field, "shared.problem.date");
    }

    /** Whether a day can be meant: another year is a slip of the hand. */
    static boolean isNear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static <T> void known(FieldChecks checks, String field, Collection<T> chosen, Predicate<T> known) {
        checks.that(chosen.stream().allMatch(known), field, "shared.problem.choose");
        checks.that(chosen.size() <= MOST, field, "shared.problem.too-many", MOST);
    }

    /** A number as it is kept: a percentage without its sign, and each without zeros that say nothing. */
    private static String number(FieldChecks checks, String field, String typed, @Nullable Measure measure) {
        String number = measure == Measure.NUMBER
                ? typed.strip()
                : PERCENT_SIGN.matcher(typed.strip()).replaceFirst("");
        if (number.isEmpty()) {
            return "";
        }
        if (!NUMBER.matcher(number).matches()) {
            checks.that(false, field, "commitment.problem.number");
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        checks.that(
                measure != Measure.PERCENT
                        || (value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(HUNDRED)) <= 0),
                field,
                "commitment.problem.percent");
        return value.stripTrailingZeros().toPlainString();
    }

    /** By their dates; a problem says which of those that were typed it is. */
    private static List<Milestone> milestones(FieldChecks checks, List<Milestone> typed) {
        checks.that(typed.size() <= MOST_MILESTONES, "milestones", "shared.problem.too-many", MOST_MILESTONES);
        List<Milestone> read = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            Milestone one = typed.get(place);
            LocalDate due = one.due();
            checks.that(
                    isLine(one.what(), Milestone.LONGEST),
                    "milestones",
                    "commitment.problem.milestone-what",
                    place + 1,
                    Milestone.LONGEST);
            checks.that(due != null && isNear(due), "milestones", "commitment.problem.milestone-due", place + 1);
            read.add(new Milestone(
                    one.id(),
                    checks.optionalLine("milestones", one.what(), Milestone.LONGEST),
                    checks.optionalLine("milestones", one.indicator(), Milestone.LONGEST),
                    due));
        }
        checks.that(
                read.stream().map(Milestone::id).distinct().count() == read.size(),
                "milestones",
                "shared.problem.choose");
        return read.stream()
                .sorted(Comparator.comparing(
                        Milestone::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
    }

    private static List<Resource> resources(FieldChecks checks, List<Resource> typed) {
        checks.that(typed.size() <= MOST_RESOURCES, "resources", "shared.problem.too-many", MOST_RESOURCES);
        List<Resource> read = new ArrayList<>();
        for (int place = 0; place < typed.size(); place++) {
            Resource one = typed.get(place);
            checks.that(
                    isLine(one.what(), Resource.LONGEST),
                    "resources",
                    "commitment.problem.resource-what",
                    place + 1,
                    Resource.LONGEST);
            checks.that(one.isMoney(), "resources", "commitment.problem.resource-amount", place + 1);
            read.add(new Resource(
                    checks.optionalLine("resources", one.what(), Resource.LONGEST), one.amount(), one.currency()));
        }
        return List.copyOf(read);
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= longest;
    }
}
