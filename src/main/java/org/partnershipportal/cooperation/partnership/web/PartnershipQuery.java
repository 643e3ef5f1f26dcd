package org.partnershipportal.cooperation.partnership.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipFilter;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * The filters of the list of partnerships as an address holds them. A value without meaning is ignored; only a rule is
 * typed freely, so only there is a person told what is wrong.
 *
 * @param filter what is looked for
 * @param typedRule the rule as it was typed
 * @param problem what is wrong with it; {@code null} if nothing is
 */
record PartnershipQuery(
        PartnershipFilter filter,
        String typedRule,
        @Nullable Problem problem) {

    /** The states in which the public reads a partnership. */
    static final List<PartnershipStatus> PUBLIC =
            List.of(PartnershipStatus.PUBLISHED, PartnershipStatus.COMPLETED, PartnershipStatus.ENDED);

    /** Chosen like a state, though it is derived (R15.6). */
    static final String INACTIVE = "inactive";

    /** Reads the parameters of an address. */
    static PartnershipQuery of(Map<String, String> params) {
        String typed = Query.text(params.get("rule"));
        List<RuleRef> rules = new ArrayList<>();
        Problem problem = typed.isEmpty()
                ? null
                : InvalidInput.in(() -> rules.addAll(RuleSets.standard().parse("rule", typed))).stream()
                        .findFirst()
                        .orElse(null);
        RuleRef rule = rules.isEmpty() ? null : rules.getFirst();
        PartnershipFilter filter = new PartnershipFilter(
                Query.text(params.get("text")),
                Query.one(params.get("group"), List.of(StakeholderGroup.values())),
                Optional.ofNullable(params.get("country"))
                        .flatMap(CountryCode::parse)
                        .orElse(null),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                rule,
                Query.one(params.get("mode"), List.of(Mode.values())),
                Query.one(params.get("status"), PUBLIC),
                INACTIVE.equals(params.get("status")),
                false,
                Optional.ofNullable(Query.one(params.get("order"), List.of(PartnershipFilter.Order.values())))
                        .orElse(PartnershipFilter.Order.NEWEST));
        return new PartnershipQuery(filter, typed, problem);
    }

    /** The ways in which the list can be ordered, each with its address. */
    List<Ordering> orderings() {
        return Arrays.stream(PartnershipFilter.Order.values())
                .map(order -> new Ordering(order.key(), in(order).query().filtered(), order == filter.order()))
                .toList();
    }

    private PartnershipQuery in(PartnershipFilter.Order order) {
        return new PartnershipQuery(
                new PartnershipFilter(
                        filter.text(),
                        filter.group(),
                        filter.country(),
                        filter.theme(),
                        filter.rule(),
                        filter.mode(),
                        filter.status(),
                        filter.inactive(),
                        filter.own(),
                        order),
                typedRule,
                problem);
    }

    /**
     * A way to order the list.
     *
     * @param key key of its name
     * @param filters what the address says after its question mark; may be empty
     * @param current whether the list is ordered so
     */
    record Ordering(String key, String filters, boolean current) {}

    /** The parameters as an address holds them. */
    Query query() {
        RuleRef rule = filter.rule();
        CountryCode country = filter.country();
        return new Query()
                .with("text", filter.text())
                .choice("group", filter.group())
                .with("country", country == null ? null : country.iso3())
                .with("theme", filter.theme())
                .with("rule", rule == null ? typedRule : rule.text())
                .choice("mode", filter.mode())
                .choice("status", filter.status())
                .with("status", filter.inactive() ? INACTIVE : null)
                .choice("order", filter.order() == PartnershipFilter.Order.NEWEST ? null : filter.order());
    }
}
