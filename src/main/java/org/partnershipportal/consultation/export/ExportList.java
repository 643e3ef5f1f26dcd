package org.partnershipportal.consultation.export;

import java.util.List;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * One's own exports of a call, the last one first.
 *
 * @param call the call
 * @param code its word in addresses
 * @param open whether one may be asked for now: the call's deadline is over, and none is being made
 * @param rows the last ones
 */
@ForOwnPages
public record ExportList(CallId call, CallCode code, boolean open, List<ExportRow> rows) {

    public ExportList {
        rows = List.copyOf(rows);
    }

    /** Whether one waits for any of them. */
    public boolean isWaiting() {
        return rows.stream().anyMatch(row -> row.status().isActive());
    }
}
