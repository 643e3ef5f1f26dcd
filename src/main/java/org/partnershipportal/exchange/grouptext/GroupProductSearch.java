package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What working groups published outside the group, with the group that did. Everyone finds a product until it is withdrawn. */
@Component
@Order(63)
class GroupProductSearch extends SearchedTable {

    GroupProductSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            GroupProductId id, String title, String summary, String textLanguage, Instant publishedAt, String named) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(title, textLanguage),
                            named,
                            "",
                            GroupProductLinks.published(id),
                            GroupProductLinks.page(id),
                            summary)
                    .with(
                            SearchFacet.YEAR,
                            one(publishedAt.atOffset(ZoneOffset.UTC).getYear()));
        }
    }

    @Override
    public String kind() {
        return "product";
    }

    @Override
    public String key() {
        return "grouptext.products.title";
    }

    @Override
    protected String table() {
        return "grouptext_products p";
    }

    @Override
    protected String id() {
        return "p.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return Where.of("p.withdrawn_at IS NULL");
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "p.id, p.title, p.summary, p.text_language, p.published_at, g.title AS named",
                        "JOIN workinggroup_groups g ON g.id = p.group_id",
                        which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }

    /** What happens to a product happens to the text of which it is a version. */
    @Override
    public Collection<UUID> changedBy(ContentRef changed) {
        return changed.kind().equals("grouptext")
                ? uuid(changed.id()).map(this::ofText).orElse(List.of())
                : super.changedBy(changed);
    }

    private List<UUID> ofText(UUID text) {
        return ids("SELECT p.id FROM grouptext_products p WHERE p.text_id = :changed", text);
    }
}
