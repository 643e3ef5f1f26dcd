package org.partnershipportal.consultation.input;

import java.util.List;

/**
 * A part of a list of inputs.
 *
 * @param rows the part
 * @param total how many there are in all
 */
public record InputList(List<InputRow> rows, long total) {
    public InputList {
        rows = List.copyOf(rows);
    }
}
