package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/** A reason that was just given for some inputs, and what was said of each before; whoever gave it can restore that. */
@ForOwnPages
public final class GivenReasons {

    private final GiveReason command;
    private final Map<InputId, OutcomeRecords.Reason> before;

    GivenReasons(GiveReason command, Map<InputId, OutcomeRecords.Reason> before) {
        this.command = command;
        this.before = Map.copyOf(before);
    }

    /** For how many inputs. */
    public int count() {
        return command.inputs().size();
    }

    CallId call() {
        return command.call();
    }

    Set<InputId> inputs() {
        return command.inputs().keySet();
    }

    /** The edition that each has since. */
    Map<InputId, Long> editions() {
        return inputs().stream().collect(Collectors.toMap(input -> input, this::edition));
    }

    private long edition(InputId input) {
        return command.edition(input) + 1;
    }

    /** What is to be said of each again, and of whom nothing was said, that it was taken back. */
    Map<InputId, OutcomeRecords.Reason> restored(PersonId by, Instant at) {
        return inputs().stream()
                .collect(Collectors.toMap(
                        input -> input,
                        input -> Optional.ofNullable(before.get(input))
                                .map(earlier -> earlier.again(edition(input) + 1))
                                .orElseGet(() -> OutcomeRecords.Reason.none(edition(input) + 1, by, at))));
    }

    /** Whether an input's contributors were told it, and not just what was said before. */
    boolean isTold(InputId input, OutcomeRecords.Told told) {
        OutcomeRecords.Reason earlier = before.get(input);
        return told.says(command.chosen(), command.text())
                && (earlier == null || !told.says(earlier.reason(), earlier.text()));
    }
}
