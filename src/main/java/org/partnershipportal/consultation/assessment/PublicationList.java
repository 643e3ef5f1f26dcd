package org.partnershipportal.consultation.assessment;

import java.util.List;

/**
 * A part of the published inputs of a call.
 *
 * @param rows the part
 * @param total how many there are in all
 */
public record PublicationList(List<PublicationRow> rows, long total) {

    public PublicationList {
        rows = List.copyOf(rows);
    }
}
