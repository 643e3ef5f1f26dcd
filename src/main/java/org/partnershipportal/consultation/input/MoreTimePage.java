package org.partnershipportal.consultation.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;

/**
 * Asking for more time for one draft alone, and the decision (UC-INP-02, UC-PUB-10; R14.2).
 *
 * @param input the input
 * @param time what was asked and answered, and whether it can be asked for now
 * @param says who sees it, and what holds until it is granted
 * @param send what sends a request; {@code null} where none can be sent now
 */
@ForOwnPages
public record MoreTimePage(
        InputDetails input,
        ExtraTime time,
        List<Sentence> says,
        @Nullable Sentence send) implements InputPage {

    /** Whether there is nothing to say and nothing to ask. */
    public boolean isEmpty() {
        return time.asked() == null && send == null;
    }

    static MoreTimePage of(InputDetails input, ExtraTime time) {
        List<Sentence> says = new ArrayList<>();
        says.add(Sentence.of(input.lead() == null ? "input.more-time.only-you" : "input.more-time.who-sees"));
        if (time.ask() != null || time.isPending()) {
            says.add(Sentence.of("input.more-time.until"));
        }
        return new MoreTimePage(
                input, time, List.copyOf(says), time.ask() == null ? null : Sentence.of("shared.verb.send-request"));
    }
}
