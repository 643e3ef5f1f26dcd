package org.partnershipportal.exchange.practice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

/** Practices: the version that everyone reads; while there is none, the draft, for those who read that; of one that was withdrawn, the title. */
@Component
@Order(45)
class PracticeSearch extends SearchedTable {

    private static final PracticeTextConverter TEXTS = new PracticeTextConverter();

    PracticeSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(PracticeId id, PracticeStatus status, String title, String textLanguage, String content) {

        SearchedRecord record() {
            SearchedRecord titled = SearchedRecord.of(
                    id.value(),
                    new LocalizedText(title, textLanguage),
                    "",
                    status.key(),
                    PracticeLinks.published(id),
                    PracticeLinks.page(id),
                    "");
            if (status == PracticeStatus.WITHDRAWN) {
                return titled;
            }
            PracticeText text = Objects.requireNonNull(TEXTS.convertToEntityAttribute(content));
            return SearchedRecord.of(
                            id.value(),
                            text.name(),
                            "",
                            status.key(),
                            PracticeLinks.published(id),
                            PracticeLinks.page(id),
                            text.words())
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
                        "p.id, p.status, p.title, p.text_language, COALESCE(v.content, p.draft) AS content",
                        "LEFT JOIN practice_versions v ON v.practice_id = p.id AND v.number = (SELECT MAX(l.number)"
                                + " FROM practice_versions l WHERE l.practice_id = p.id)",
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
