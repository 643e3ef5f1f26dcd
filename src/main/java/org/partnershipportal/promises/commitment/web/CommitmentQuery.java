package org.partnershipportal.promises.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.commitment.CommitmentFilter;
import org.partnershipportal.promises.commitment.CommitmentStatus;

/**
 * The filters of the list of commitments as an address holds them. A value without meaning is ignored; only a rule is typed
 * freely, so only there is a person told what is wrong.
 *
 * @param filter what is looked for
 * @param typedRule the rule as it was typed
 * @param problem what is wrong with it; {@code null} if nothing is
 */
record CommitmentQuery(
        CommitmentFilter filter, String typedRule, @Nullable Problem problem) {

    /** The states in which the public reads a commitment. */
    static final List<CommitmentStatus> PUBLIC =
            List.of(CommitmentStatus.PUBLISHED, CommitmentStatus.COMPLETED, CommitmentStatus.WITHDRAWN);

    /** Reads the parameters of an address. */
    static CommitmentQuery of(Map<String, String> params) {
        String typed = Query.text(params.get("rule"));
        List<RuleRef> rules = new ArrayList<>();
        Problem problem = typed.isEmpty()
                ? null
                : InvalidInput.in(() -> rules.addAll(RuleSets.standard().parse("rule", typed))).stream()
                        .findFirst()
                        .orElse(null);
        return new CommitmentQuery(
                new CommitmentFilter(
                        Query.text(params.get("text")),
                        Optional.ofNullable(params.get("state"))
                                .flatMap(CountryCode::parse)
                                .orElse(null),
                        Optional.ofNullable(params.get("theme"))
                                .flatMap(Themes.standard()::find)
                                .map(Theme::code)
                                .orElse(null),
                        rules.isEmpty() ? null : rules.getFirst(),
                        null,
                        Query.one(params.get("status"), PUBLIC),
                        false),
                typed,
                problem);
    }

    /** The parameters as an address holds them. */
    Query query() {
        CountryCode state = filter.state();
        return new Query()
                .with("text", filter.text())
                .with("state", state == null ? null : state.iso3())
                .with("theme", filter.theme())
                .with("rule", typedRule)
                .choice("status", filter.status());
    }
}
