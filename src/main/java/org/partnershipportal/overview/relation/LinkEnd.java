package org.partnershipportal.overview.relation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * A record at an end of a link.
 *
 * @param kind its kind
 * @param id its id as text, or what it is known by in public
 */
public record LinkEnd(RecordKind kind, String id) {

    /** The longest id, in characters. */
    static final int LONGEST = 80;

    /** The record that other modules name so; empty for a kind that has no links. */
    static Optional<LinkEnd> of(ContentRef record) {
        return RecordKind.named(record.kind())
                .filter(kind -> record.id().length() <= LONGEST)
                .map(kind -> new LinkEnd(kind, record.id()));
    }

    /** The record as other modules name it. */
    public ContentRef ref() {
        return new ContentRef(kind.word(), id);
    }

    /** What its rows are found by: its id where that is one of ours, or else one that its name always gives. */
    UUID key() {
        return Ids.parse(id, Key::new)
                .map(Key::value)
                .orElseGet(() -> UUID.nameUUIDFromBytes((kind.word() + ":" + id).getBytes(StandardCharsets.UTF_8)));
    }

    private record Key(UUID value) implements Id {}
}
