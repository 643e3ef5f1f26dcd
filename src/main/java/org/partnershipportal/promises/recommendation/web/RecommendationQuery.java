package org.partnershipportal.promises.recommendation.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.RecommendationStatus;
import org.partnershipportal.promises.recommendation.Source;

/**
 * The filters of the list of recommendations as an address holds them; a value without meaning is ignored.
 *
 * @param filter what is looked for: always what is checked
 */
record RecommendationQuery(RecommendationFilter filter) {

    /** Reads the parameters of an address. */
    static RecommendationQuery of(Map<String, String> params) {
        return new RecommendationQuery(new RecommendationFilter(
                Query.text(params.get("symbol")),
                Optional.ofNullable(params.get("state"))
                        .flatMap(CountryCode::parse)
                        .orElse(null),
                Query.one(params.get("source"), List.of(Source.values())),
                RecommendationFilter.CYCLES.stream()
                        .filter(cycle -> String.valueOf(cycle).equals(params.get("cycle")))
                        .findFirst()
                        .orElse(null),
                Query.one(params.get("position"), List.of(Position.values())),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                RecommendationStatus.CHECKED));
    }

    /** The parameters as an address holds them. */
    Query query() {
        CountryCode state = filter.state();
        Integer cycle = filter.cycle();
        return new Query()
                .with("symbol", filter.symbol())
                .with("state", state == null ? null : state.iso3())
                .choice("source", filter.source())
                .with("cycle", cycle == null ? null : String.valueOf(cycle))
                .choice("position", filter.position())
                .with("theme", filter.theme());
    }
}
