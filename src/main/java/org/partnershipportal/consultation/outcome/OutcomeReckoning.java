package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.VersionCitation;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.PersonId;

/**
 * The outcome of each input that counts today: by the citations of a published version, the reasons given, and the
 * assessments; and, separately, what the draft of the next version cites.
 */
final class OutcomeReckoning {

    private final Map<InputId, StandingInput> standing;
    private final Map<InputId, List<UsedIn>> uses;
    private final Map<InputId, OutcomeRecords.Reason> reasons;
    private final Set<InputId> drafted;

    OutcomeReckoning(
            Map<InputId, StandingInput> standing,
            List<VersionCitation> cited,
            Map<InputId, OutcomeRecords.Reason> reasons,
            Set<InputId> drafted) {
        this.drafted = drafted;
        this.standing = standing;
        this.uses = cited.stream()
                .collect(Collectors.groupingBy(
                        VersionCitation::input, Collectors.mapping(VersionCitation::paragraph, Collectors.toList())));
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
        if (standing(input).admissibility() == Admissibility.INADMISSIBLE) {
            return OutcomeRecords.Reason.inadmissible();
        }
        OutcomeRecords.Reason said = reasons.get(input);
        return said == null || !said.isGiven() ? null : said;
    }

    /** Who gave the reasons of some inputs. */
    Set<PersonId> reasonsGivenBy(List<InputId> part) {
        return part.stream()
                .map(reasons::get)
                .filter(Objects::nonNull)
                .filter(OutcomeRecords.Reason::isGiven)
                .map(OutcomeRecords.Reason::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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

    /**
     * Whether they were told what holds now: that it is used, or the reason that is given today. What lacks a reason nobody was
     * told. {@link WaitingOutcomes} says the same in words of the database.
     */
    boolean isTold(InputId input, OutcomeRecords.@Nullable Told told) {
        return told != null
                && switch (state(input)) {
                    case USED -> told.used();
                    case NOT_USED -> {
                        OutcomeRecords.Reason reason = Objects.requireNonNull(reason(input));
                        yield told.says(reason.reason(), reason.text());
                    }
                    case LACKING -> false;
                };
    }

    /** Whether it is one of those that are looked for. */
    boolean is(InputId input, OutcomeFilter wanted, OutcomeRecords.@Nullable Told told) {
        return switch (wanted) {
            case LACKING -> state(input) == OutcomeState.LACKING;
            case READY -> isUntold(input, told);
            case TOLD -> isTold(input, told);
        };
    }

    /** Whether the draft cites what the published version does not. */
    boolean isNewInDraft(InputId input) {
        return drafted.contains(input) && !uses.containsKey(input);
    }

    /** What its contributors are told of an input that has an outcome. */
    OutcomeRecords.Told telling(InputId input, VersionId by, Instant at) {
        boolean used = state(input) == OutcomeState.USED;
        OutcomeRecords.Reason reason = used ? null : Objects.requireNonNull(reason(input));
        return new OutcomeRecords.Told(
                by, used, at, reason == null ? null : reason.reason(), reason == null ? null : reason.text());
    }

    OutcomeRow row(
            InputId input,
            Map<OrganisationId, OrganisationSummary> names,
            Map<PersonId, String> persons,
            OutcomeRecords.@Nullable Told told) {
        StandingInput one = standing(input);
        OutcomeState state = state(input);
        OutcomeRecords.Reason reason = state == OutcomeState.NOT_USED ? reason(input) : null;
        OutcomeRecords.Reason kept = reasons.get(input);
        PersonId by = reason == null ? null : reason.by();
        return new OutcomeRow(
                input,
                KnownSender.of(one, names),
                one.language(),
                state,
                uses.getOrDefault(input, List.of()),
                reason == null ? null : reason.reason(),
                reason == null ? "" : reason.text(),
                kept == null ? 0 : kept.edition(),
                by == null ? null : persons.get(by),
                reason == null ? null : reason.at(),
                isNewInDraft(input),
                isTold(input, told));
    }
}
