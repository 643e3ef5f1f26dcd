package org.partnershipportal.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.assessment.Admissibility;
import org.partnershipportal.assessment.StandingInput;
import org.partnershipportal.input.InputId;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationSummary;

/** What has become of each input that stands today: by the citations of a version, the reasons given, and the judgements. */
final class OutcomeReckoning {

    private final Map<InputId, StandingInput> standing;
    private final Map<InputId, List<UsedIn>> uses;
    private final Map<InputId, OutcomeRecords.Reason> reasons;

    OutcomeReckoning(
            Map<InputId, StandingInput> standing,
            List<VersionRecords.Use> uses,
            Map<InputId, OutcomeRecords.Reason> reasons) {
        this.standing = standing;
        this.uses = uses.stream()
                .collect(Collectors.groupingBy(
                        VersionRecords.Use::input,
                        Collectors.mapping(VersionRecords.Use::paragraph, Collectors.toList())));
        this.reasons = reasons;
    }

    /** All of them, in the order in which they came. */
    List<InputId> inputs() {
        return List.copyOf(standing.keySet());
    }

    StandingInput standing(InputId input) {
        return Objects.requireNonNull(standing.get(input));
    }

    OutcomeState state(InputId input) {
        if (uses.containsKey(input)) {
            return OutcomeState.USED;
        }
        return reason(input) == null ? OutcomeState.LACKING : OutcomeState.NOT_USED;
    }

    /** What was found inadmissible needs no other reason. */
    private OutcomeRecords.@Nullable Reason reason(InputId input) {
        return standing(input).admissibility() == Admissibility.INADMISSIBLE
                ? new OutcomeRecords.Reason(OutcomeReason.INADMISSIBLE, "")
                : reasons.get(input);
    }

    int count(OutcomeState state) {
        return (int) standing.keySet().stream()
                .filter(input -> state(input) == state)
                .count();
    }

    /** Whether it has an outcome that its contributors were not told. */
    boolean isUntold(InputId input, OutcomeRecords.@Nullable Told told) {
        return state(input) != OutcomeState.LACKING && !isTold(input, told);
    }

    private boolean isTold(InputId input, OutcomeRecords.@Nullable Told told) {
        return told != null && told.used() == (state(input) == OutcomeState.USED);
    }

    OutcomeRow row(InputId input, Map<OrganisationId, OrganisationSummary> names, OutcomeRecords.@Nullable Told told) {
        StandingInput one = standing(input);
        OutcomeState state = state(input);
        OutcomeRecords.Reason reason = state == OutcomeState.NOT_USED ? reason(input) : null;
        OrganisationId lead = one.lead();
        return new OutcomeRow(
                input,
                lead == null ? null : names.get(lead),
                one.name(),
                state,
                uses.getOrDefault(input, List.of()),
                reason == null ? null : reason.reason(),
                reason == null ? "" : reason.text(),
                isTold(input, told));
    }
}
