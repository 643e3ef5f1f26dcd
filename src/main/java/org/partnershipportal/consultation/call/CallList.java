package org.partnershipportal.consultation.call;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param rows what was asked for: open calls first, the one that closes soonest at the top
 * @param total how many there are in all that the reader may see
 */
public record CallList(List<CallRow> rows, long total) {

    public CallList {
        rows = List.copyOf(rows);
    }
}
