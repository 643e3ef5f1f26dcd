package org.partnershipportal.consultation.coding;

import java.util.List;

/**
 * A part of the passages of a code.
 *
 * @param rows the part, the last marked first
 * @param total how many there are in all today
 */
public record PassageList(List<PassageRow> rows, int total) {

    public PassageList {
        rows = List.copyOf(rows);
    }
}
