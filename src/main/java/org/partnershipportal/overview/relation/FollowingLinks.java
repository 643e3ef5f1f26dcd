package org.partnershipportal.overview.relation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.SealedTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the links that follow from what a record says: those of one record as a whole, as often as need be. What people linked
 * in the same words stays theirs.
 */
@Component
class FollowingLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Kept(UUID id, UUID linkKey) {}

    /** Makes the links that follow from a record those that it says now. */
    @Transactional
    public void write(UUID record, Collection<FollowingLink> said) {
        Map<UUID, FollowingLink> wanted = new HashMap<>();
        said.forEach(link -> wanted.put(LinkKey.of(link.type(), link.from(), link.to()), link));
        Set<UUID> gone = new HashSet<>();
        kept(record).forEach(link -> {
            if (wanted.remove(link.linkKey()) == null) {
                gone.add(link.id());
            }
        });
        if (!gone.isEmpty()) {
            jdbc.sql("DELETE FROM relation_links WHERE id IN (:gone)")
                    .param("gone", gone)
                    .update();
        }
        byPeople(wanted.keySet()).forEach(wanted::remove);
        wanted.forEach((key, link) -> add(record, key, link));
        mark(record);
    }

    private List<Kept> kept(UUID record) {
        return jdbc.sql("SELECT l.id, l.link_key FROM relation_links l WHERE l.follows = :record")
                .param("record", record)
                .query(Kept.class)
                .list();
    }

    private List<UUID> byPeople(Set<UUID> keys) {
        return keys.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT l.link_key FROM relation_links l WHERE l.link_key IN (:keys)")
                        .param("keys", keys)
                        .query(UUID.class)
                        .list();
    }

    /** The hour is enough: when an input was published its own page says, and no more than that (R14.8). */
    private void add(UUID record, UUID key, FollowingLink link) {
        jdbc.sql("""
            INSERT INTO relation_links (id, version, link_key, link_type, from_kind, from_key, from_id, to_kind, to_key, to_id,
                                        status, proposed_by, follows, made_at)
            VALUES (:id, 0, :key, :type, :fromKind, :fromKey, :fromId, :toKind, :toKey, :toId, 'STANDING', 'BEFORE', :record, :at)
            """)
                .param("id", UUID.randomUUID())
                .param("key", key)
                .param("type", link.type())
                .param("fromKind", link.from().kind())
                .param("fromKey", link.from().key())
                .param("fromId", link.from().id())
                .param("toKind", link.to().kind())
                .param("toKey", link.to().key())
                .param("toId", link.to().id())
                .param("record", record)
                .param("at", SealedTimes.hour(clock.instant()))
                .update();
    }

    /** Notes that the record's links were written once. */
    private void mark(UUID record) {
        int marked = jdbc.sql("UPDATE relation_sources SET read_at = :at WHERE id = :record")
                .param("at", SealedTimes.hour(clock.instant()))
                .param("record", record)
                .update();
        if (marked == 0) {
            jdbc.sql("INSERT INTO relation_sources (id, read_at) VALUES (:record, :at)")
                    .param("record", record)
                    .param("at", SealedTimes.hour(clock.instant()))
                    .update();
        }
    }

    /** Those of some records whose links were never written; of what was there before the chain was. */
    List<UUID> unwritten(List<UUID> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        Set<UUID> written = jdbc.sql("SELECT s.id FROM relation_sources s WHERE s.id IN (:records)")
                .param("records", records)
                .query(UUID.class)
                .set();
        return records.stream().filter(record -> !written.contains(record)).toList();
    }
}
