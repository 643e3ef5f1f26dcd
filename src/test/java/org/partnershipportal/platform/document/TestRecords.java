package org.partnershipportal.platform.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.partnershipportal.platform.document.spi.SharedRoom;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/** Records of a kind that only tests have: each belongs to a person, or to whoever holds its capability, and may be public. */
@Component
public class TestRecords implements DocumentOwner {

    private static final String KIND = "test-record";

    private record Rules(
            PersonId writer, boolean sealed, UploadLimits limits, boolean open, boolean published, boolean sent) {}

    private static final Map<String, Rules> RECORDS = new ConcurrentHashMap<>();
    private static final Map<String, SharedRoom> ROOMS = new ConcurrentHashMap<>();

    /** A record that the person writes. */
    public static ContentRef of(PersonId writer) {
        return made(new Rules(writer, false, new UploadLimits(3, 200_000), true, false, false));
    }

    /** A record whose holder nobody knows. */
    public static ContentRef sealed() {
        return made(new Rules(new PersonId(UUID.randomUUID()), true, new UploadLimits(3, 200_000), true, false, false));
    }

    /** Its deadline passes. */
    public static void close(ContentRef record) {
        RECORDS.computeIfPresent(
                record.id(),
                (id, was) -> new Rules(was.writer, was.sealed, was.limits, false, was.published, was.sent));
    }

    /** Everybody reads its files' cleaned copies. */
    public static void publish(ContentRef record) {
        RECORDS.computeIfPresent(
                record.id(), (id, was) -> new Rules(was.writer, was.sealed, was.limits, was.open, true, was.sent));
    }

    /** Whether what it holds was sent, so that it is kept. */
    public static void send(ContentRef record, boolean sent) {
        RECORDS.computeIfPresent(
                record.id(), (id, was) -> new Rules(was.writer, was.sealed, was.limits, was.open, was.published, sent));
    }

    /** Their files share so many bytes. */
    public static void share(List<ContentRef> records, long bytes) {
        share(records, List.of(), bytes);
    }

    /** The same, and the files of some give way. */
    public static void share(List<ContentRef> records, List<ContentRef> givingWay, long bytes) {
        SharedRoom room = new SharedRoom(filesOf("sharing", records), filesOf("giving", givingWay), bytes);
        records.forEach(record -> ROOMS.put(record.id(), room));
    }

    private static Where filesOf(String name, List<ContentRef> records) {
        return Where.in("d.owner_id", name, records.stream().map(ContentRef::id).toList());
    }

    @Override
    public SharedRoom room(ContentRef owner) {
        return ROOMS.getOrDefault(owner.id(), SharedRoom.NONE);
    }

    private static ContentRef made(Rules rules) {
        String id = UUID.randomUUID().toString();
        RECORDS.put(id, rules);
        return new ContentRef(KIND, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        Rules rules = RECORDS.get(owner.id());
        return rules != null && rules.open && writes(actor, owner, rules);
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        Rules rules = RECORDS.get(owner.id());
        return rules != null && (writes(actor, owner, rules) || (rules.published && form == DocumentForm.CLEANED));
    }

    @Override
    public UploadLimits limits(ContentRef owner) {
        Rules rules = RECORDS.get(owner.id());
        return rules == null ? UploadLimits.STANDARD : rules.limits;
    }

    @Override
    public boolean keeps(ContentRef owner, RecordFile file) {
        Rules rules = RECORDS.get(owner.id());
        return rules != null && rules.sent && !file.sha256().isEmpty();
    }

    @Override
    public boolean sealed(ContentRef owner) {
        Rules rules = RECORDS.get(owner.id());
        return rules != null && rules.sealed;
    }

    private static boolean writes(Actor actor, ContentRef owner, Rules rules) {
        return rules.sealed ? actor.bears(owner) : actor.isPerson(rules.writer);
    }
}
