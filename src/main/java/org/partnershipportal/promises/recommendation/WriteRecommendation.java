package org.partnershipportal.promises.recommendation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Instruments;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * What a recommendation says, where it stands and who made it: typed by hand, or read from a row of a table.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param edition the edition that was read; 0 for a new one
 * @param source which mechanism made it
 * @param state the State to which it is addressed
 * @param symbol the document's symbol
 * @param paragraph its paragraph there
 * @param cycle of the Universal Periodic Review; {@code null} for other sources
 * @param session of the Universal Periodic Review; may be missing
 * @param position of the State under review; {@code null} for other sources
 * @param recommenders the States that made it in the Universal Periodic Review; none for other sources
 * @param body acronym of the treaty body, or name of the mandate; empty for the Universal Periodic Review
 * @param text as the document words it
 * @param language tag of the text's language
 * @param published day of the document; may be missing
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 */
@ForOwnPages
public record WriteRecommendation(
        UUID formToken,
        long edition,
        @Nullable Source source,
        @Nullable CountryCode state,
        String symbol,
        String paragraph,
        @Nullable Integer cycle,
        @Nullable Integer session,
        @Nullable Position position,
        Set<CountryCode> recommenders,
        String body,
        String text,
        String language,
        @Nullable LocalDate published,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> sdgTargets) {

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 8000;
    /** A place has one digit for it. */
    static final int LAST_CYCLE = 9;

    private static final int LONGEST_BODY = 200;
    private static final int LAST_SESSION = 99;
    private static final int FIRST_YEAR = 1946;
    private static final int LAST_YEAR = 2200;
    /** So many themes, rules or targets one has at most. */
    static final int MOST = 60;

    public WriteRecommendation {
        FieldChecks checks = new FieldChecks(WriteRecommendation.class);
        checks.chosen("source", source);
        checks.chosen("state", state);
        checks.that(
                state == null || Countries.standard().canBeState(state), "state", "recommendation.problem.no-state");
        symbol = Citation.symbol(checks, symbol);
        paragraph = Citation.paragraph(checks, paragraph);
        body = checks.optionalLine("body", body, LONGEST_BODY);
        if (state != null) {
            Optional<CountryCode> other = Citation.otherState(symbol, state);
            checks.that(
                    other.isEmpty(),
                    "symbol",
                    "recommendation.problem.symbol-of-other-state",
                    symbol,
                    other.map(CountryCode::iso3).orElse(""),
                    state.iso3());
            checks.that(!recommenders.contains(state), "recommenders", "recommendation.problem.to-itself");
        }
        if (source == Source.UPR) {
            checks.chosen("cycle", cycle);
            checks.chosen("position", position);
            checks.that(!recommenders.isEmpty(), "recommenders", "recommendation.problem.no-recommender");
            checks.that(body.isEmpty(), "body", "recommendation.problem.not-in-upr");
        } else if (source != null) {
            checks.that(cycle == null, "cycle", "recommendation.problem.upr-only");
            checks.that(session == null, "session", "recommendation.problem.upr-only");
            checks.that(position == null, "position", "recommendation.problem.upr-only");
            checks.that(recommenders.isEmpty(), "recommenders", "recommendation.problem.upr-only");
            checks.that(!body.isEmpty(), "body", "shared.problem.missing");
            checks.that(source != Source.TREATY_BODY || isTreatyBody(body), "body", "recommendation.problem.no-body");
        }
        between(checks, "cycle", cycle, LAST_CYCLE);
        between(checks, "session", session, LAST_SESSION);
        checks.that(
                recommenders.stream().allMatch(Countries.standard()::canBeState),
                "recommenders",
                "recommendation.problem.no-state");
        text = checks.text("text", text, LONGEST_TEXT);
        language = checks.language("language", language);
        checks.that(
                published == null || (published.getYear() >= FIRST_YEAR && published.getYear() <= LAST_YEAR),
                "published",
                "shared.problem.date");
        known(checks, "themes", themes, theme -> Themes.standard().find(theme).isPresent());
        known(checks, "rules", rules, rule -> RuleSets.standard().find(rule).isPresent());
        known(
                checks,
                "sdgTargets",
                sdgTargets,
                code -> SdgTargets.standard().find(code).isPresent());
        checks.done();
        recommenders = new TreeSet<>(recommenders);
        themes = new LinkedHashSet<>(themes);
        rules = new TreeSet<>(rules);
        sdgTargets = new LinkedHashSet<>(sdgTargets);
    }

    /** The edit that would change nothing. */
    public static WriteRecommendation unchanged(RecommendationDetails now) {
        return new WriteRecommendation(
                now.id().value(),
                now.edition(),
                now.source(),
                now.state(),
                now.symbol(),
                now.paragraph(),
                now.cycle(),
                now.session(),
                now.position(),
                now.recommenders(),
                now.body(),
                now.text().text(),
                now.text().language(),
                now.published(),
                now.themes(),
                now.rules(),
                now.sdgTargets());
    }

    /** Where it stands. */
    Citation citation() {
        return new Citation(Objects.requireNonNull(source), Objects.requireNonNull(state), symbol, paragraph);
    }

    /** By what lists are ordered. */
    String place() {
        return citation().place(cycle == null ? 0 : cycle);
    }

    private static boolean isTreatyBody(String acronym) {
        return Instruments.standard().find("body:" + acronym).isPresent();
    }

    private static void between(FieldChecks checks, String field, @Nullable Integer number, int last) {
        checks.that(number == null || (number >= 1 && number <= last), field, "shared.problem.between", 1, last);
    }

    private static <T> void known(FieldChecks checks, String field, Collection<T> chosen, Predicate<T> known) {
        checks.that(chosen.stream().allMatch(known), field, "shared.problem.choose");
        checks.that(chosen.size() <= MOST, field, "shared.problem.too-many", MOST);
    }
}
