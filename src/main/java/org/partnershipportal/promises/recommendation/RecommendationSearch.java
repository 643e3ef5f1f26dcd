package org.partnershipportal.promises.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recommendations, by their words and by the symbol of their document. */
@Component
@Order(30)
class RecommendationSearch extends SearchedTable {

    RecommendationSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            RecommendationId id,
            RecommendationStatus status,
            CountryCode state,
            String symbol,
            String paragraph,
            String words,
            String textLanguage,
            @Nullable LocalDate publishedOn) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(RecommendationRow.cited(symbol, paragraph), textLanguage),
                            "",
                            status.isPublic() ? "" : status.key(),
                            RecommendationLinks.published(id),
                            RecommendationLinks.page(id),
                            words)
                    .with(SearchFacet.COUNTRY, Set.of(state.iso3()))
                    .with(SearchFacet.YEAR, one(publishedOn == null ? null : publishedOn.getYear()));
        }
    }

    @Override
    public String kind() {
        return "recommendation";
    }

    @Override
    public String key() {
        return "plain.layout.recommendations";
    }

    @Override
    protected String table() {
        return "recommendation_recommendations r";
    }

    @Override
    protected String id() {
        return "r.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return RecommendationPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "r.id, r.status, r.state, r.symbol, r.paragraph, r.words, r.text_language, r.published_on",
                        "",
                        which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }

    @Override
    protected Map<SearchFacet, String> facets() {
        return Map.of(
                SearchFacet.THEME,
                "SELECT recommendation_id AS id, theme AS word FROM recommendation_themes WHERE recommendation_id IN (:ids)",
                SearchFacet.RULE,
                "SELECT recommendation_id AS id, CONCAT(rule_set, '-', rule_number) AS word"
                        + " FROM recommendation_rules WHERE recommendation_id IN (:ids)");
    }
}
