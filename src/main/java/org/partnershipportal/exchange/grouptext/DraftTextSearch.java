package org.partnershipportal.exchange.grouptext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draft texts of the groups in which the reader's organisation sits, by their titles; nobody else finds one. */
@Component
@Order(62)
class DraftTextSearch implements FindableRecords {

    private final MembersSpace members;
    private final JdbcClient jdbc;

    DraftTextSearch(MembersSpace members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    private record Found(
            DraftTextId id, WorkingGroupId groupId, String title, String textLanguage, long inGroup, long total) {}

    /** One query where the reader's organisation sits in no group; more are read in the list of the one group, or of all. */
    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        MembersSpace.Places places = members.places(actor);
        Slice<Found> found = places.inside().isEmpty()
                ? Slice.empty()
                : found(DraftTextPolicy.visibleTo(places).and(SearchWords.within("LOWER(t.title)", words)), max);
        Map<WorkingGroupId, LocalizedText> titles = places.titles();
        Optional<String> ofOneGroup = found.rows().stream()
                .findFirst()
                .filter(first -> first.inGroup() == first.total())
                .map(first -> DraftTextLinks.list(first.groupId()));
        return FoundKind.of("grouptext.list.title", found, "", text -> record(text, titles))
                .listedIn(ofOneGroup, WorkingGroupLinks.OURS, WorkingGroupLinks.OURS_NAME);
    }

    private Slice<Found> found(Where where, int max) {
        List<Found> found = jdbc.sql("""
            SELECT t.id, t.group_id, t.title, t.text_language,
                   COUNT(*) OVER (PARTITION BY t.group_id) AS in_group, COUNT(*) OVER () AS total
            FROM grouptext_texts t WHERE %s ORDER BY t.title, t.id LIMIT :max
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total);
    }

    private static FoundRecord record(Found text, Map<WorkingGroupId, LocalizedText> titles) {
        LocalizedText title = new LocalizedText(text.title(), text.textLanguage());
        return new FoundRecord(
                title,
                titles.getOrDefault(text.groupId(), title).text(),
                "",
                "",
                DraftTextLinks.page(text.groupId(), text.id()));
    }
}
