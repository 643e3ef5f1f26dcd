package org.partnershipportal.consultation.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ExtensionDetails;
import org.partnershipportal.consultation.call.ExtensionStatus;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Permission;

/**
 * More time for one draft alone (R14.2), as its pages show it.
 *
 * @param asked the request; {@code null} if there is none
 * @param state what was asked and answered; {@code null} if nothing was
 * @param ask the way to ask; {@code null} where it cannot be asked for now
 */
@ForOwnPages
public record ExtraTime(
        @Nullable ExtensionDetails asked, @Nullable Sentence state, InputPage.@Nullable Offer ask) {

    static ExtraTime of(InputDetails input, @Nullable ExtensionDetails asked) {
        return new ExtraTime(
                asked,
                asked == null ? null : state(asked),
                isGiven(input) && !isPending(asked) ? InputPage.Offer.of("input.more-time.ask", "/more-time") : null);
    }

    /** Whether the reader may ask for it at all: not once the call's report is published. */
    public static boolean isGiven(InputDetails input) {
        CallStatus call = input.call().status();
        return input.allowed().contains(Permission.ASK_EXTENSION)
                && (call == CallStatus.OPEN || call == CallStatus.CLOSED);
    }

    /** Whether a request waits for its answer. */
    boolean isPending() {
        return isPending(asked);
    }

    private static boolean isPending(@Nullable ExtensionDetails asked) {
        return asked != null && asked.status() == ExtensionStatus.ASKED;
    }

    private static Sentence state(ExtensionDetails asked) {
        return switch (asked.status()) {
            case ASKED -> Sentence.of("input.more-time.asked", asked.askedAt());
            case GRANTED -> Sentence.of("input.more-time.granted");
            case DECLINED ->
                Sentence.of(
                        "input.more-time.declined",
                        Optional.ofNullable(asked.answer()).orElse(""));
        };
    }
}
