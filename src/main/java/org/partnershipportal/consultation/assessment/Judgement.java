package org.partnershipportal.consultation.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;

/** Whether an input was found admissible, by which criterion not, and why; the reason is stored encrypted. */
@Embeddable
class Judgement {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Admissibility admissibility = Admissibility.UNDECIDED;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Criterion criterion;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText reason;

    private @Nullable Instant judgedAt;

    /**
     * Becomes another one.
     *
     * @param call whose data key encrypts the reason
     * @param input what it is about
     */
    void become(
            Admissibility as,
            @Nullable Criterion by,
            @Nullable String why,
            CallId call,
            InputId input,
            @Nullable Instant at) {
        admissibility = as;
        criterion = by;
        reason = why == null ? null : SecretText.of(call.value(), place(input.value()), why);
        judgedAt = at;
    }

    void forgetReason() {
        reason = null;
    }

    Admissibility admissibility() {
        return admissibility;
    }

    @Nullable
    Criterion criterion() {
        return criterion;
    }

    @Nullable
    String reason(UUID input) {
        return reason == null ? null : reason.text(place(input));
    }

    @Nullable
    Instant judgedAt() {
        return judgedAt;
    }

    private static Place place(UUID input) {
        return Place.of("assessment_inputs.reason", input);
    }
}
