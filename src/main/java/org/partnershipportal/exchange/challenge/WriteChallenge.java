package org.partnershipportal.exchange.challenge;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * What a challenge says. It names at least one rule (R6.1), and none that does not exist (R6.2).
 *
 * @param formToken drawn when the form was opened: however often it is sent, one record comes of it
 * @param edition the edition that was read; 0 for a new one
 * @param title its title
 * @param hard what is hard in applying the rules
 * @param tried what has been tried; may be empty
 * @param language tag of the language in which it is written
 * @param rules whose application is hard
 * @param country where; {@code null} if it is general
 * @param themes codes of the groups and themes that it concerns
 * @param reach who reads it once it is open
 */
@ForOwnPages
public record WriteChallenge(
        UUID formToken,
        long edition,
        String title,
        String hard,
        String tried,
        String language,
        Set<RuleRef> rules,
        @Nullable CountryCode country,
        Set<String> themes,
        @Nullable Reach reach) {

    /** The longest text, in characters. */
    public static final int LONGEST = 10_000;

    private static final int LONGEST_TITLE = 300;
    private static final int MOST = 60;

    public WriteChallenge {
        FieldChecks checks = new FieldChecks(WriteChallenge.class);
        title = checks.line("title", title, LONGEST_TITLE);
        hard = checks.text("hard", hard, LONGEST);
        tried = checks.optionalText("tried", tried, LONGEST);
        language = checks.language("language", language);
        checks.that(!rules.isEmpty(), "rules", "challenge.problem.rules");
        checks.that(
                rules.stream().allMatch(rule -> RuleSets.standard().find(rule).isPresent()),
                "rules",
                "shared.problem.choose");
        checks.that(rules.size() <= MOST, "rules", "shared.problem.too-many", MOST);
        checks.that(
                country == null || Countries.standard().find(country).isPresent(), "country", "shared.problem.choose");
        checks.that(
                themes.stream().allMatch(theme -> Themes.standard().find(theme).isPresent()),
                "themes",
                "shared.problem.choose");
        checks.that(themes.size() <= MOST, "themes", "shared.problem.too-many", MOST);
        checks.chosen("reach", reach);
        checks.done();
        rules = new TreeSet<>(rules);
        themes = new LinkedHashSet<>(themes);
    }

    /** The edition that would change nothing. */
    public static WriteChallenge unchanged(ChallengeDetails now) {
        return new WriteChallenge(
                UUID.randomUUID(),
                now.edition(),
                now.title().text(),
                now.hard().text(),
                now.tried() == null ? "" : now.tried().text(),
                now.title().language(),
                now.rules(),
                now.country(),
                now.themes(),
                now.reach());
    }
}
