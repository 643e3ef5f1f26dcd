package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.Contributing;
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

/** The inputs that a report cites, in their current state; one query each. */
@Component
class UsedInputs {

    private final StandingInputs standing;
    private final OrganisationDirectory directory;

    UsedInputs(StandingInputs standing, OrganisationDirectory directory) {
        this.standing = standing;
        this.directory = directory;
    }

    /** Those of the inputs that stand. */
    Map<InputId, StandingInput> of(Collection<InputId> inputs) {
        return byId(standing.of(Actor.system(), inputs));
    }

    /** A part of those to a team's call that may be cited, and that a writer looks for; one query more for words. */
    List<StandingInput> citable(ReportTeam team, FindCitable wanted, Instant now, int from, int max) {
        Contributing only = wanted.isEverything()
                ? null
                : new Contributing(
                        directory.named(Actor.system(), wanted.words()),
                        wanted.sealed(),
                        wanted.number(),
                        wanted.persons(),
                        wanted.outside());
        return standing.citable(Actor.system(), team, only, now, from, max);
    }

    /**
     * Lets an input pass that may be cited.
     *
     * @return how it stands
     * @throws NotFound if it does not stand, or not to this call
     * @throws NotAllowed if it was not found admissible, or its own time is not over (R14.9)
     */
    StandingInput requireCitable(ReportTeam team, InputId input, Instant now) {
        StandingInput found = of(Set.of(input)).get(input);
        if (found == null || !found.call().equals(team.call())) {
            throw new NotFound();
        }
        if (!found.isCitable(team, now)) {
            throw new NotAllowed("report.refusal.unusable");
        }
        return found;
    }

    /** The organisations that lead them. */
    Map<OrganisationId, OrganisationSummary> leads(Actor actor, Collection<StandingInput> inputs) {
        Set<OrganisationId> leads = inputs.stream()
                .map(StandingInput::lead)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return leads.isEmpty() ? Map.of() : directory.summaries(actor, leads);
    }

    private static Map<InputId, StandingInput> byId(List<StandingInput> inputs) {
        return inputs.stream()
                .collect(Collectors.toMap(
                        StandingInput::input, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
