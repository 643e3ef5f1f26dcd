package org.partnershipportal.exchange.grouptext;

import java.util.List;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draft texts of the groups in which the reader's organisation sits, by their titles; nobody else finds one. */
@Component
@Order(62)
class DraftTextSearch extends SearchedTable {

    private final MembersSpace members;

    DraftTextSearch(JdbcClient jdbc, MembersSpace members) {
        super(jdbc);
        this.members = members;
    }

    private record Found(DraftTextId id, WorkingGroupId groupId, String title, String textLanguage, String named) {

        SearchedRecord record() {
            return SearchedRecord.of(
                    id.value(),
                    new LocalizedText(title, textLanguage),
                    named,
                    "",
                    "",
                    DraftTextLinks.page(groupId, id),
                    "");
        }
    }

    @Override
    public String kind() {
        return "grouptext";
    }

    @Override
    public String key() {
        return "grouptext.list.title";
    }

    @Override
    protected String table() {
        return "grouptext_texts t";
    }

    @Override
    protected String id() {
        return "t.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        MembersSpace.Places places = members.places(actor);
        return places.inside().isEmpty() ? Where.none() : DraftTextPolicy.visibleTo(places);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "t.id, t.group_id, t.title, t.text_language, g.title AS named",
                        "JOIN workinggroup_groups g ON g.id = t.group_id",
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
