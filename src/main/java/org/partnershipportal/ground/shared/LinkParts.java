package org.partnershipportal.ground.shared;

import java.util.Optional;

/** Reads addresses of records that links have built: a list, the record, and what follows. */
public final class LinkParts {

    private LinkParts() {}

    /**
     * The segment after a list's own address.
     *
     * @param list the address of the list, such as {@code inputs}
     * @param path an address, such as {@code inputs/0190…/receipt}
     * @return empty if the address leads elsewhere, or to the list itself
     */
    public static Optional<String> below(String list, String path) {
        if (!path.startsWith(list + "/")) {
            return Optional.empty();
        }
        String rest = path.substring(list.length() + 1);
        int end = rest.indexOf('/');
        String segment = end < 0 ? rest : rest.substring(0, end);
        return segment.isEmpty() ? Optional.empty() : Optional.of(segment);
    }
}
