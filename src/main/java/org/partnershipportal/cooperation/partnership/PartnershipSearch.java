package org.partnershipportal.cooperation.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Partnerships. */
@Component
@Order(50)
class PartnershipSearch extends SearchedTable {

    PartnershipSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            PartnershipId id,
            PartnershipNumber number,
            PartnershipStatus status,
            String title,
            String purpose,
            String textLanguage,
            @Nullable LocalDate starts) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(title, textLanguage),
                            number.toString(),
                            status.key(),
                            PartnershipLinks.published(number),
                            PartnershipLinks.page(id),
                            purpose)
                    .with(SearchFacet.YEAR, one(starts == null ? null : starts.getYear()));
        }
    }

    @Override
    public String kind() {
        return "partnership";
    }

    @Override
    public String key() {
        return "plain.layout.partnerships";
    }

    @Override
    protected String table() {
        return "partnership_partnerships p";
    }

    @Override
    protected String id() {
        return "p.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return PartnershipPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select("p.id, p.number, p.status, p.title, p.purpose, p.text_language, p.starts", "", which))
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
                SearchFacet.COUNTRY,
                "SELECT partnership_id AS id, country AS word FROM partnership_states WHERE partnership_id IN (:ids)",
                SearchFacet.THEME,
                "SELECT partnership_id AS id, theme AS word FROM partnership_themes WHERE partnership_id IN (:ids)",
                SearchFacet.RULE,
                "SELECT partnership_id AS id, CONCAT(rule_set, '-', rule_number) AS word"
                        + " FROM partnership_rules WHERE partnership_id IN (:ids)");
    }
}
