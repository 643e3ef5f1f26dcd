package org.partnershipportal.exchange.challenge.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.challenge.ChallengeFilter;
import org.partnershipportal.exchange.challenge.ChallengeStanding;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * The filters of the list of challenges as an address holds them. A value without meaning is ignored; only a rule is typed
 * freely, so only there is a person told what is wrong.
 *
 * @param filter what is looked for
 * @param typedRule the rule as it was typed
 * @param problem what is wrong with it; {@code null} if nothing is
 */
record ChallengeQuery(
        ChallengeFilter filter, String typedRule, @Nullable Problem problem) {

    /** Reads the parameters of an address. */
    static ChallengeQuery of(Map<String, String> params) {
        String typed = Query.text(params.get("rule"));
        List<RuleRef> rules = new ArrayList<>();
        Problem problem = typed.isEmpty()
                ? null
                : InvalidInput.in(() -> rules.addAll(RuleSets.standard().parse("rule", typed))).stream()
                        .findFirst()
                        .orElse(null);
        return new ChallengeQuery(
                new ChallengeFilter(
                        Query.text(params.get("text")),
                        Optional.ofNullable(params.get("country"))
                                .flatMap(CountryCode::parse)
                                .orElse(null),
                        Optional.ofNullable(params.get("theme"))
                                .flatMap(Themes.standard()::find)
                                .map(Theme::code)
                                .orElse(null),
                        rules.isEmpty() ? null : rules.getFirst(),
                        Query.one(params.get("status"), List.of(ChallengeStanding.values())),
                        false),
                typed,
                problem);
    }

    /** The parameters as an address holds them. */
    Query query() {
        CountryCode country = filter.country();
        return new Query()
                .with("text", filter.text())
                .with("country", country == null ? null : country.iso3())
                .with("theme", filter.theme())
                .with("rule", typedRule)
                .choice("status", filter.standing());
    }
}
