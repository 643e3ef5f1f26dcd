package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * The calls with one status, as those who write them see them.
 *
 * @param status the status
 * @param total how many there are
 * @param first some of them: what is due first at the top, of reported ones the latest
 */
public record CallsInStage(CallStatus status, long total, List<Line> first) {

    public CallsInStage {
        first = List.copyOf(first);
    }

    /**
     * One of them.
     *
     * @param code its word in addresses
     * @param title in its original language
     * @param opens when a scheduled one opens; {@code null} otherwise
     * @param minute the minute stated as its deadline; {@code null} only for a draft without one
     */
    public record Line(
            CallCode code,
            LocalizedText title,
            @Nullable Instant opens,
            @Nullable Instant minute) {}
}
