package org.partnershipportal.exchange.workinggroup;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * Proposes a working group, or changes its charter.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one proposal comes of it
 * @param edition the edition that the form was opened on; a later one refuses a change. Of a proposal 0
 * @param title in the writer's language
 * @param purpose what it is for
 * @param mandate what shall come of it
 * @param language tag of the language of all texts of the charter
 * @param starts first day of its term
 * @param ends last day of its term, in Geneva
 * @param themes codes of themes
 * @param criteria by which requests are decided, in their order; the number of each is its place
 * @param statesAre what States are
 * @param entry how organisations come in
 * @param statesDiscuss whether States that sit in it read and write in its discussions
 * @param rhythm how often and how it meets
 * @param government seats sought for governments, a number or a range
 * @param nhri the same for NHRIs
 * @param society the same for civil society
 * @param regions from how many regional groups members shall come at least
 * @param notSought why no seat is sought for a group of the three (R4.2); empty if some are for each
 */
@ForOwnPages
public record WriteCharter(
        UUID formToken,
        long edition,
        String title,
        String purpose,
        String mandate,
        String language,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        Set<String> themes,
        List<String> criteria,
        @Nullable StatesPlace statesAre,
        @Nullable Entry entry,
        boolean statesDiscuss,
        String rhythm,
        String government,
        String nhri,
        String society,
        @Nullable Integer regions,
        String notSought) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest purpose and mandate, in characters. */
    public static final int LONGEST_TEXT = 2000;
    /** The longest criterion, and the longest rhythm, in characters. */
    public static final int LONGEST_LINE = 300;
    /** The most criteria. */
    public static final int MOST_CRITERIA = 10;
    /** The most themes. */
    public static final int MOST_THEMES = 60;
    /** The longest term, in years. */
    public static final int LONGEST_TERM = 10;

    private static final int REGIONS = RegionalGroup.values().length;

    public WriteCharter {
        FieldChecks checks = new FieldChecks(WriteCharter.class);
        title = checks.line("title", title, LONGEST_TITLE);
        purpose = checks.text("purpose", purpose, LONGEST_TEXT);
        mandate = checks.text("mandate", mandate, LONGEST_TEXT);
        language = checks.language("language", language);
        checks.asks("starts", "shared.problem.date").chosen("starts", starts);
        checks.asks("ends", "shared.problem.date").chosen("ends", ends);
        if (starts != null && ends != null) {
            checks.that(!ends.isBefore(starts), "ends", "shared.problem.end-before-start");
            checks.that(
                    !ends.isAfter(starts.plusYears(LONGEST_TERM)), "ends", "workinggroup.problem.term", LONGEST_TERM);
        }
        checks.that(
                themes.stream().allMatch(theme -> Themes.standard().find(theme).isPresent()),
                "themes",
                "shared.problem.choose");
        checks.that(themes.size() <= MOST_THEMES, "themes", "shared.problem.too-many", MOST_THEMES);
        criteria = lines(checks, criteria);
        checks.chosen("statesAre", statesAre);
        checks.chosen("entry", entry);
        statesDiscuss = statesDiscuss && statesAre != StatesPlace.NOT_ADMITTED;
        rhythm = checks.line("rhythm", rhythm, LONGEST_LINE);
        government = sought(checks, "government", government);
        nhri = sought(checks, "nhri", nhri);
        society = sought(checks, "society", society);
        checks.that(
                regions != null && regions >= 1 && regions <= REGIONS, "regions", "shared.problem.between", 1, REGIONS);
        notSought = checks.optionalText("notSought", notSought, Reason.LONGEST);
        boolean each = !government.equals("0") && !nhri.equals("0") && !society.equals("0");
        checks.that(each || !notSought.isEmpty(), "notSought", "workinggroup.problem.not-sought");
        checks.that(
                statesAre == StatesPlace.MEMBERS || government.equals("0"),
                "government",
                "workinggroup.problem.states-not-members");
        checks.done();
        themes = new LinkedHashSet<>(themes);
    }

    private static List<String> lines(FieldChecks checks, List<String> typed) {
        List<String> lines = typed.stream()
                .map(line -> checks.optionalLine("criteria", line, LONGEST_LINE))
                .filter(line -> !line.isEmpty())
                .toList();
        checks.that(!lines.isEmpty(), "criteria", "workinggroup.problem.no-criterion");
        checks.that(lines.size() <= MOST_CRITERIA, "criteria", "workinggroup.problem.criteria", MOST_CRITERIA);
        return lines;
    }

    private static String sought(FieldChecks checks, String field, String typed) {
        Optional<Sought> sought = Sought.read(typed);
        checks.that(sought.isPresent(), field, "workinggroup.problem.sought", Sought.LIMIT);
        return sought.map(Sought::toString).orElse("");
    }

    /** The one that would change nothing. */
    public static WriteCharter unchanged(UUID formToken, WorkingGroupDetails now) {
        return new WriteCharter(
                formToken,
                now.edition(),
                now.title().text(),
                now.purpose().text(),
                now.mandate().text(),
                now.title().language(),
                now.term().starts(),
                now.term().ends(),
                now.themes(),
                now.criteria().stream().map(LocalizedText::text).toList(),
                now.statesAre(),
                now.entry(),
                now.statesDiscuss(),
                now.rhythm().text(),
                now.table().sought(StakeholderGroup.GOVERNMENT).toString(),
                now.table().sought(StakeholderGroup.NHRI).toString(),
                now.table().sought(StakeholderGroup.CIVIL_SOCIETY).toString(),
                now.table().regions(),
                now.notSought());
    }
}
