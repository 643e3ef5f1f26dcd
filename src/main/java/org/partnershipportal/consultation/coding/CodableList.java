package org.partnershipportal.consultation.coding;

import java.util.List;

/**
 * A part of the inputs that may be coded today.
 *
 * @param rows the part, in the order in which they came
 * @param total how many there are in all
 */
public record CodableList(List<CodableInput> rows, int total) {

    public CodableList {
        rows = List.copyOf(rows);
    }
}
