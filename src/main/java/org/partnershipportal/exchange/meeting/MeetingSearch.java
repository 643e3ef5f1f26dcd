package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.OwnGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.ground.shared.Formats;
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

/**
 * Meetings of the groups in which the reader's organisation sits, by the title of the group and the topics of the agenda; nobody
 * else finds one.
 */
@Component
@Order(64)
class MeetingSearch implements FindableRecords {

    private final MembersSpace members;
    private final JdbcClient jdbc;

    MeetingSearch(MembersSpace members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    private record Found(
            MeetingId id,
            WorkingGroupId groupId,
            MeetingStatus status,
            Instant startsAt,
            boolean dated,
            String zone,
            long inGroup,
            long total) {}

    /** One query where the reader's organisation sits in no group; more are read in the list of the one group, or of all. */
    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        MembersSpace.Places places = members.places(actor);
        Slice<Found> found = places.inside().isEmpty()
                ? Slice.empty()
                : found(MeetingPolicy.visibleTo(places.ids()).and(named(places, words)), max);
        Map<WorkingGroupId, LocalizedText> titles = places.titles();
        Optional<String> ofOneGroup = found.rows().stream()
                .findFirst()
                .filter(first -> first.inGroup() == first.total())
                .map(first -> MeetingLinks.list(first.groupId()));
        return FoundKind.of("meeting.list.title", found, "", meeting -> record(meeting, titles, reader))
                .listedIn(ofOneGroup, WorkingGroupLinks.OURS, WorkingGroupLinks.OURS_NAME);
    }

    private static Where named(MembersSpace.Places places, String words) {
        String folded = SearchWords.folded(words);
        List<WorkingGroupId> titled = places.inside().stream()
                .filter(group -> SearchWords.folded(group.title().text()).contains(folded))
                .map(OwnGroup::id)
                .toList();
        Where topic = SearchWords.within("LOWER(a.topic)", words);
        return Where.of(
                        "EXISTS (SELECT 1 FROM meeting_topics a WHERE a.meeting_id = m.id AND " + topic.sql() + ")",
                        topic.params())
                .or(Where.in("m.group_id", "titled", titled));
    }

    private Slice<Found> found(Where where, int max) {
        List<Found> found = jdbc.sql("""
            SELECT m.id, m.group_id, m.status, m.starts_at, m.dated, m.zone,
                   COUNT(*) OVER (PARTITION BY m.group_id) AS in_group, COUNT(*) OVER () AS total
            FROM meeting_meetings m WHERE %s ORDER BY m.starts_at DESC, m.id LIMIT :max
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", max)
                .query(Found.class)
                .list();
        return Slice.counted(found, Found::total);
    }

    private static FoundRecord record(Found meeting, Map<WorkingGroupId, LocalizedText> titles, Language reader) {
        return new FoundRecord(
                titles.getOrDefault(meeting.groupId(), new LocalizedText("", reader.tag())),
                meeting.dated() ? Formats.dateTime(meeting.startsAt(), ZoneId.of(meeting.zone()), reader) : "",
                meeting.status().key(),
                "",
                MeetingLinks.page(meeting.groupId(), meeting.id()));
    }
}
