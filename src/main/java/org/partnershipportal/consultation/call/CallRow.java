package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.ShownDeadline;

/**
 * One call in a list.
 *
 * @param id the call
 * @param code its word in addresses
 * @param status where it stands now
 * @param title what it is about
 * @param issuedBy who asks; may be empty in a draft
 * @param original the language it was first written in
 * @param opens when it opens or opened; {@code null} for a draft without a schedule
 * @param deadline until when; {@code null} only for a draft
 * @param themes codes of the taxonomy
 */
public record CallRow(
        CallId id,
        CallCode code,
        CallStatus status,
        Texts title,
        Texts issuedBy,
        Language original,
        @Nullable Instant opens,
        @Nullable Deadline deadline,
        List<String> themes) {

    public CallRow {
        themes = List.copyOf(themes);
    }

    /** The deadline as a visitor reads it now; {@code null} only of a draft. */
    public @Nullable ShownDeadline shown(Instant now) {
        return deadline == null ? null : deadline.shown(null, now);
    }
}
