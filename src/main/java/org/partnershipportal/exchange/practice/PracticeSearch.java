package org.partnershipportal.exchange.practice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Practices: the version that everyone reads; while there is none, the draft, for those who read that; of one that was withdrawn, the
 * title.
 */
@Component
@Order(45)
class PracticeSearch extends SearchedTable {

    private static final PracticeTextConverter TEXTS = new PracticeTextConverter();

    PracticeSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            PracticeId id, PracticeStatus status, @Nullable PracticeKind kind, boolean hidden, String content) {

        SearchedRecord record() {
            PracticeText text = Objects.requireNonNull(TEXTS.convertToEntityAttribute(content));
            return SearchedRecord.of(
                            id.value(),
                            text.name(),
                            "",
                            standing(),
                            PracticeLinks.published(id),
                            PracticeLinks.page(id),
                            text.underTitle())
                    .with(
                            SearchFacet.COUNTRY,
                            text.countries().stream().map(CountryCode::iso3).collect(Collectors.toSet()))
                    .with(SearchFacet.THEME, text.themes())
                    .with(
                            SearchFacet.RULE,
                            text.rules().stream()
                                    .map(rule -> rule.ruleSet() + "-" + rule.ruleNumber())
                                    .collect(Collectors.toSet()))
                    .with(SearchFacet.YEAR, one(text.since()));
        }

        private String standing() {
            if (hidden) {
                return "practice.label.hidden";
            }
            return status == PracticeStatus.SHARED && kind != null ? kind.key() : status.key();
        }
    }

    @Override
    public String kind() {
        return "practice";
    }

    @Override
    public String key() {
        return "plain.layout.practices";
    }

    @Override
    protected String table() {
        return "practice_practices p";
    }

    @Override
    protected String id() {
        return "p.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return PracticePolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "p.id, p.status, p.kind, p.hidden_at IS NOT NULL AS hidden,"
                                + " COALESCE(p.shared_text, p.draft) AS content",
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
}
