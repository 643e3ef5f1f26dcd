package org.partnershipportal.overview.relation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What one can say of another record by linking it.
 *
 * @param type what the link says
 * @param way on which side of one's own record the other one stands
 */
@ForOwnPages
public record LinkChoice(LinkType type, Way way) {

    /** What can be said by hand of others on the page of a record of this kind. */
    static List<LinkChoice> on(RecordKind kind) {
        return Arrays.stream(LinkType.values())
                .filter(LinkType::isByHand)
                .flatMap(type -> Stream.of(Way.values())
                        .filter(way -> type.kinds(way.back()).contains(kind))
                        .map(way -> new LinkChoice(type, way)))
                .toList();
    }

    /** Key of the words. */
    public String key() {
        return type.key(way);
    }
}
