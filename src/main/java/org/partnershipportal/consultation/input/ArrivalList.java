package org.partnershipportal.consultation.input;

import java.util.List;

/**
 * A part of what has come to a call.
 *
 * @param rows the part, the latest first
 * @param total how many have come in all, withdrawn ones left out
 */
public record ArrivalList(List<Arrival> rows, long total) {
    public ArrivalList {
        rows = List.copyOf(rows);
    }
}
