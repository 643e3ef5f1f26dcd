package org.partnershipportal.exchange.workinggroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Working groups. */
@Component
@Order(60)
class WorkingGroupSearch extends SearchedTable {

    WorkingGroupSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            WorkingGroupId id,
            WorkingGroupNumber number,
            WorkingGroupStatus status,
            String title,
            String purpose,
            String mandate,
            String textLanguage,
            LocalDate starts) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(title, textLanguage),
                            number.toString(),
                            status.key(),
                            WorkingGroupLinks.published(number),
                            WorkingGroupLinks.page(id),
                            purpose + "\n" + mandate)
                    .with(SearchFacet.YEAR, one(starts.getYear()));
        }
    }

    @Override
    public String kind() {
        return "workinggroup";
    }

    @Override
    public String key() {
        return "plain.layout.groups";
    }

    @Override
    protected String table() {
        return "workinggroup_groups g";
    }

    @Override
    protected String id() {
        return "g.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return WorkingGroupPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "g.id, g.number, g.status, g.title, g.purpose, g.mandate, g.text_language, g.starts",
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
                "SELECT group_id AS id, theme AS word FROM workinggroup_themes WHERE group_id IN (:ids)");
    }
}
