package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.InputCourse;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/** The inputs to a team's call whose outcomes it sends, in their current state; one query each. */
@Component
class TeamInputs {

    private final StandingInputs standing;
    private final OrganisationDirectory directory;

    TeamInputs(StandingInputs standing, OrganisationDirectory directory) {
        this.standing = standing;
        this.directory = directory;
    }

    /** All to a team's call whose time is over. */
    Map<InputId, StandingInput> readable(ReportTeam team, Instant now) {
        return readable(team, now, standing.of(Actor.system(), team.call()));
    }

    /** Some of them. */
    Map<InputId, StandingInput> readable(ReportTeam team, Instant now, Collection<InputId> wanted) {
        return readable(team, now, standing.of(Actor.system(), wanted));
    }

    private static Map<InputId, StandingInput> readable(ReportTeam team, Instant now, List<StandingInput> found) {
        return found.stream()
                .filter(one -> one.isReadable(team, now))
                .collect(Collectors.toMap(
                        StandingInput::input, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * Lets inputs pass of which it can be said why they are not used.
     *
     * @throws NotFound if one does not stand, or not to this call
     * @throws NotAllowed if one is inadmissible, or its own time is not over (R14.9)
     */
    void requireUsable(ReportTeam team, Set<InputId> wanted, Instant now) {
        Map<InputId, StandingInput> found = standing.of(Actor.system(), wanted).stream()
                .filter(one -> one.call().equals(team.call()))
                .collect(Collectors.toMap(StandingInput::input, Function.identity()));
        if (!found.keySet().containsAll(wanted)) {
            throw new NotFound();
        }
        if (!found.values().stream().allMatch(one -> one.isUsable(team, now))) {
            throw new NotAllowed("outcome.refusal.unusable");
        }
    }

    /** What has happened to one so far; empty if it stands no more. */
    Optional<InputCourse> course(InputId input) {
        return standing.course(Actor.system(), input);
    }

    /** The organisations that lead them. */
    Map<OrganisationId, OrganisationSummary> leads(Actor actor, Collection<StandingInput> inputs) {
        Set<OrganisationId> leads = inputs.stream()
                .map(StandingInput::lead)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return leads.isEmpty() ? Map.of() : directory.summaries(actor, leads);
    }
}
