package org.partnershipportal.consultation.report;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Contributing;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.assessment.StandingInputs;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationsByName;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/** The inputs that a report rests on, as they stand today; one query each. */
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

    /** All to a team's call whose time is over. */
    Map<InputId, StandingInput> readable(ReportTeam team, Instant now) {
        return byId(standing.of(Actor.system(), team.call()).stream()
                .filter(one -> one.isReadable(team, now))
                .toList());
    }

    /** Some of them. */
    Map<InputId, StandingInput> readable(ReportTeam team, Instant now, Collection<InputId> wanted) {
        return byId(standing.of(Actor.system(), wanted).stream()
                .filter(one -> one.isReadable(team, now))
                .toList());
    }

    /** A part of those to a team's call that may be cited, and that a writer looks for; one query more for words. */
    List<StandingInput> citable(ReportTeam team, FindCitable wanted, Instant now, int from, int max) {
        Contributing only = wanted.isEverything()
                ? null
                : new Contributing(
                        directory.named(Actor.system(), wanted.words()),
                        wanted.sealed(),
                        wanted.number(),
                        wanted.persons());
        return standing.citable(Actor.system(), team, only, now, from, max);
    }

    /** Those of a call that the public may read today, with who signed them. */
    Map<InputId, StandingInput> published(CallId call) {
        return byId(standing.published(Actor.system(), call));
    }

    /** Some of them. */
    Map<InputId, StandingInput> published(Collection<InputId> wanted) {
        return byId(standing.published(Actor.system(), wanted));
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

    /**
     * Lets an input pass that may be cited.
     *
     * @return how it stands
     * @throws NotFound if it does not stand, or not to this call
     * @throws NotAllowed if it was not found admissible, or its own time is not over (R14.9)
     */
    StandingInput requireCitable(ReportTeam team, InputId input, Instant now) {
        return require(team, of(Set.of(input)).get(input), one -> one.isCitable(team, now));
    }

    /**
     * Lets inputs pass of which it can be said why they are not used.
     *
     * @throws NotFound if one does not stand, or not to this call
     * @throws NotAllowed if one is inadmissible, or its own time is not over (R14.9)
     */
    void requireUsable(ReportTeam team, Set<InputId> wanted, Instant now) {
        Map<InputId, StandingInput> found = of(wanted);
        wanted.forEach(input -> require(team, found.get(input), one -> one.isUsable(team, now)));
    }

    private static StandingInput require(
            ReportTeam team, @Nullable StandingInput found, Predicate<StandingInput> wanted) {
        if (found == null || !found.call().equals(team.call())) {
            throw new NotFound();
        }
        if (!wanted.test(found)) {
            throw new NotAllowed("report.refusal.unusable");
        }
        return found;
    }

    /** The organisations that lead them. */
    Map<OrganisationId, OrganisationSummary> leads(Actor actor, Collection<StandingInput> inputs) {
        return summaries(
                actor,
                inputs.stream()
                        .map(StandingInput::lead)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    Map<OrganisationId, OrganisationSummary> summaries(Actor actor, Set<OrganisationId> ids) {
        return ids.isEmpty() ? Map.of() : directory.summaries(actor, ids);
    }

    private static Map<InputId, StandingInput> byId(List<StandingInput> inputs) {
        return inputs.stream()
                .collect(Collectors.toMap(
                        StandingInput::input, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
