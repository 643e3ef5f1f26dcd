package org.partnershipportal.cooperation.partnership;

import java.util.List;

/**
 * A piece of a list.
 *
 * @param rows what was asked for
 * @param total how many there are in all that the reader may see
 */
public record PartnershipList(List<PartnershipRow> rows, long total) {

    public PartnershipList {
        rows = List.copyOf(rows);
    }
}
