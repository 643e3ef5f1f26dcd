package org.partnershipportal.overview.relation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What there is one of: a link of a type from a record to another. A unique key decides races by it. */
final class LinkKey {

    private LinkKey() {}

    static UUID of(LinkType type, LinkEnd from, LinkEnd to) {
        String all = type + "|" + from.kind() + ":" + from.id() + "|" + to.kind() + ":" + to.id();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
