package org.partnershipportal.exchange.practice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.WordCount;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Instrument;
import org.partnershipportal.platform.taxonomy.Instruments;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * What a practice says, as it is written. Gaps are allowed until it is shared; nonsense is not, such as a rule that does not
 * exist (R6.2) or a sentence of more than {@value #MOST_WORDS} words.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param edition the edition that was read; 0 for a new one
 * @param title its title
 * @param language tag of the language in which it is written
 * @param kind what it is
 * @param problem first sentence: what was wrong
 * @param act second sentence: what was done
 * @param who third sentence: who did it, with whom
 * @param change fourth sentence: what changed
 * @param advice fifth sentence: what others should know
 * @param works how it works
 * @param evidence results, and what shows them
 * @param conditions what it costs and needs
 * @param failures what did not work
 * @param contact whom to ask: an office, no person, and no address or number (R10.1)
 * @param countries where; may be empty if it is regional or global
 * @param reach whether it is regional or global; {@code null} where its countries are named
 * @param since the first year
 * @param until the last year
 * @param themes codes of themes
 * @param rules which it is about
 * @param instruments codes of the instruments that it is about
 * @param sdgTargets codes of SDG targets
 * @param serves whom it was made for
 * @param unnamed whether others read which group tells it, and not which organisation
 */
@ForOwnPages
public record WritePractice(
        UUID formToken,
        long edition,
        String title,
        String language,
        @Nullable PracticeKind kind,
        String problem,
        String act,
        String who,
        String change,
        String advice,
        String works,
        String evidence,
        String conditions,
        String failures,
        String contact,
        Set<CountryCode> countries,
        @Nullable PracticeReach reach,
        @Nullable Integer since,
        @Nullable Integer until,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> instruments,
        Set<String> sdgTargets,
        Set<ServedGroup> serves,
        boolean unnamed) {

    /** So many words each of the five sentences has at most, counted as in inputs (R14.3). */
    public static final int MOST_WORDS = 40;
    /** The longest text of those that go deeper, in characters. */
    public static final int LONGEST_TEXT = 4000;

    private static final int LONGEST_LINE = 300;
    /** An email address, or a telephone number of seven digits or more. */
    private static final Pattern ADDRESS = Pattern.compile("@|(?:\\p{Nd}[\\s().-]{0,2}){7}");

    private static final int LONGEST_SENTENCE = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MOST = 60;

    public WritePractice {
        FieldChecks checks = new FieldChecks(WritePractice.class);
        title = checks.line("title", title, LONGEST_LINE);
        language = checks.language("language", language);
        problem = sentence(checks, "problem", problem);
        act = sentence(checks, "act", act);
        who = sentence(checks, "who", who);
        change = sentence(checks, "change", change);
        advice = sentence(checks, "advice", advice);
        works = checks.optionalText("works", works, LONGEST_TEXT);
        evidence = checks.optionalText("evidence", evidence, LONGEST_TEXT);
        conditions = checks.optionalText("conditions", conditions, LONGEST_TEXT);
        failures = checks.optionalText("failures", failures, LONGEST_TEXT);
        contact = checks.optionalLine("contact", contact, LONGEST_LINE);
        checks.that(!ADDRESS.matcher(contact).find(), "contact", "practice.problem.contact");
        known(
                checks,
                "countries",
                countries,
                one -> Countries.standard().find(one).isPresent());
        year(checks, "since", since);
        year(checks, "until", until);
        checks.that(since == null || until == null || until >= since, "until", "shared.problem.end-before-start");
        known(checks, "themes", themes, theme -> Themes.standard().find(theme).isPresent());
        known(checks, "rules", rules, rule -> RuleSets.standard().find(rule).isPresent());
        known(
                checks,
                "instruments",
                instruments,
                code -> Instruments.standard()
                        .find(code)
                        .filter(one -> one.kind() != Instrument.Kind.BODY)
                        .isPresent());
        known(
                checks,
                "sdgTargets",
                sdgTargets,
                code -> SdgTargets.standard().find(code).isPresent());
        checks.done();
        countries = new LinkedHashSet<>(countries);
        themes = new LinkedHashSet<>(themes);
        rules = new TreeSet<>(rules);
        instruments = new LinkedHashSet<>(instruments);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
        serves = new LinkedHashSet<>(serves);
    }

    /** The edit that would change nothing. */
    public static WritePractice unchanged(PracticeDetails now) {
        PracticeText text = now.written();
        return new WritePractice(
                UUID.randomUUID(),
                now.edition(),
                text.title(),
                text.language(),
                text.kind(),
                text.problem(),
                text.act(),
                text.who(),
                text.change(),
                text.advice(),
                text.works(),
                text.evidence(),
                text.conditions(),
                text.failures(),
                text.contact(),
                text.countries(),
                text.reach(),
                text.since(),
                text.until(),
                text.themes(),
                text.rules(),
                text.instruments(),
                text.sdgTargets(),
                text.serves(),
                text.unnamed());
    }

    /** What the record keeps of it. */
    PracticeText text() {
        return new PracticeText(
                title,
                language,
                kind,
                problem,
                act,
                who,
                change,
                advice,
                works,
                evidence,
                conditions,
                failures,
                contact,
                countries,
                reach,
                since,
                until,
                themes,
                rules,
                instruments,
                sdgTargets,
                serves,
                unnamed);
    }

    private static String sentence(FieldChecks checks, String field, String typed) {
        String read = checks.optionalText(field, typed, LONGEST_SENTENCE);
        int words = WordCount.of(read);
        checks.that(words <= MOST_WORDS, field, "practice.problem.words", words, MOST_WORDS);
        return read;
    }

    private static void year(FieldChecks checks, String field, @Nullable Integer year) {
        checks.that(
                year == null || (year >= FIRST_YEAR && year <= LAST_YEAR),
                field,
                "practice.problem.year",
                Integer.toString(FIRST_YEAR),
                Integer.toString(LAST_YEAR));
    }

    private static <T> void known(FieldChecks checks, String field, Collection<T> chosen, Predicate<T> known) {
        checks.that(chosen.stream().allMatch(known), field, "shared.problem.choose");
        checks.that(chosen.size() <= MOST, field, "shared.problem.too-many", MOST);
    }
}
