package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings of the groups in which the reader's organisation sits, by the title of the group and the topics of the agenda; nobody else finds one. */
@Component
@Order(64)
class MeetingSearch extends SearchedTable {

    private final MembersSpace members;

    MeetingSearch(JdbcClient jdbc, MembersSpace members) {
        super(jdbc);
        this.members = members;
    }

    private record Found(
            MeetingId id,
            WorkingGroupId groupId,
            MeetingStatus status,
            Instant startsAt,
            boolean dated,
            String title,
            String groupLanguage,
            String textLanguage) {

        SearchedRecord record(String topics) {
            SearchedRecord record = SearchedRecord.of(
                            id.value(),
                            new LocalizedText(title, groupLanguage),
                            "",
                            status.key(),
                            "",
                            MeetingLinks.page(groupId, id),
                            "")
                    .saying(topics, textLanguage);
            return dated
                    ? record.with(
                            SearchFacet.YEAR,
                            one(startsAt.atOffset(ZoneOffset.UTC).getYear()))
                    : record;
        }
    }

    private record Topic(UUID id, String word) {}

    @Override
    public String kind() {
        return "meeting";
    }

    @Override
    public String key() {
        return "meeting.list.title";
    }

    @Override
    protected String table() {
        return "meeting_meetings m";
    }

    @Override
    protected String id() {
        return "m.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return MeetingPolicy.visibleTo(members.places(actor).ids());
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        List<Found> found = jdbc.sql(select(
                        "m.id, m.group_id, m.status, m.starts_at, m.dated, g.title, g.text_language AS group_language,"
                                + " m.text_language",
                        "JOIN workinggroup_groups g ON g.id = m.group_id",
                        which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list();
        Map<UUID, String> topics = found.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT a.meeting_id AS id, a.topic AS word FROM meeting_topics a"
                                + " WHERE a.meeting_id IN (:ids) ORDER BY a.place")
                        .param("ids", found.stream().map(Found::id).toList())
                        .query(Topic.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Topic::id, Collectors.mapping(Topic::word, Collectors.joining("\n"))));
        return found.stream()
                .map(one -> one.record(topics.getOrDefault(one.id().value(), "")))
                .toList();
    }
}
