package org.partnershipportal.consultation.publishedreport;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationsByName;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/** The inputs to a call that the public can read today, and who wants to be named with them; one query each. */
@Component
class InputsToday {

    private final StandingInputs standing;
    private final OrganisationDirectory directory;

    InputsToday(StandingInputs standing, OrganisationDirectory directory) {
        this.standing = standing;
        this.directory = directory;
    }

    /** Those of a call, with who signed them. */
    Map<InputId, StandingInput> published(CallId call) {
        return byId(standing.published(Actor.system(), call));
    }

    /** Some of them. */
    Map<InputId, StandingInput> published(Collection<InputId> wanted) {
        return byId(standing.published(Actor.system(), wanted));
    }

    /** The one of that number; empty unless the public may read it today. */
    Optional<StandingInput> published(PublicationNumber number) {
        return standing.published(Actor.system(), number);
    }

    /** Those who signed what is published to a call, and want to be named. */
    Set<OrganisationId> named(CallId call) {
        return standing.named(Actor.system(), call);
    }

    /** A part of some organisations by name, and the names of some of them besides. */
    OrganisationsByName byName(
            Actor actor, Set<OrganisationId> organisations, int from, int max, Set<OrganisationId> besides) {
        return directory.byName(actor, organisations, from, max, besides);
    }

    Map<OrganisationId, OrganisationSummary> summaries(Actor actor, Set<OrganisationId> ids) {
        return ids.isEmpty() ? Map.of() : directory.summaries(actor, ids);
    }

    private static Map<InputId, StandingInput> byId(List<StandingInput> inputs) {
        return inputs.stream().collect(Collectors.toMap(StandingInput::input, Function.identity()));
    }
}
