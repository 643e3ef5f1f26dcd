package org.partnershipportal.consultation.assessment;

import java.util.List;

/**
 * A part of the desk's list.
 *
 * @param rows the part
 * @param total how many there are in all
 */
public record AssessmentList(List<AssessmentRow> rows, long total) {

    public AssessmentList {
        rows = List.copyOf(rows);
    }
}
