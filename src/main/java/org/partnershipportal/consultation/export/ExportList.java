package org.partnershipportal.consultation.export;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A part of one's own exports of a call, the last one first.
 *
 * @param call the call
 * @param code its word in addresses
 * @param open whether one may be asked for now: the call's deadline is over, and none is being made
 * @param waiting whether one waits for any of them
 * @param rows the part that was asked for
 * @param total how many there are in all
 */
@ForOwnPages
public record ExportList(CallId call, CallCode code, boolean open, boolean waiting, List<ExportRow> rows, long total) {

    public ExportList {
        rows = List.copyOf(rows);
    }

    /** The same with the part that follows. */
    public ExportList and(ExportList next) {
        return new ExportList(
                call,
                code,
                open,
                waiting,
                Stream.concat(rows.stream(), next.rows.stream()).toList(),
                next.total);
    }
}
