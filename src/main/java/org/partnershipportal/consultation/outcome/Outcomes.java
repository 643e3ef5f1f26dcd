package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.publishedreport.PublishedCitations;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.publishedreport.VersionHead;
import org.partnershipportal.consultation.publishedreport.VersionId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outcome of each input (R14.7): a paragraph of the published report cites it, or the report team says why none
 * does. Contributors are notified when the team sends it; the team sees which inputs still have no reason.
 */
@Service
@Transactional
public class Outcomes {

    /** The longest part of a list. */
    private static final int MOST = 200;

    private final OutcomeDesk desk;
    private final PublishedCitations versions;
    private final OutcomeRecords records;
    private final TeamInputs inputs;
    private final Inputs own;
    private final OutcomeSending sending;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    Outcomes(
            OutcomeDesk desk,
            PublishedCitations versions,
            OutcomeRecords records,
            TeamInputs inputs,
            Inputs own,
            OutcomeSending sending,
            Persons persons,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.versions = versions;
        this.records = records;
        this.inputs = inputs;
        this.own = own;
        this.sending = sending;
        this.persons = persons;
        this.events = events;
    }

    /**
     * Says why inputs are used in no paragraph. It holds for as long as none cites them.
     *
     * @return what was said before, with which it can be restored
     * @throws NotFound if one of them was withdrawn, or is one to another call
     * @throws NotAllowed if one of them is inadmissible, or its own time is not over
     * @throws ChangedMeanwhile if another person gave one of them a reason since it was read; {@link #meanwhile} shows which
     */
    @Requires(Permission.SEND_OUTCOMES)
    public GivenReasons giveReason(Actor actor, GiveReason command) {
        TeamOutcomes at = desk.locked(actor, command.call());
        inputs.requireUsable(at.team(), command.inputs().keySet(), desk.now());
        GivenReasons given =
                new GivenReasons(command, records.reasons(command.inputs().keySet()));
        requireUnchanged(command.inputs());
        records.say(command, Objects.requireNonNull(actor.person()), desk.now());
        events.publishEvent(new OutcomeEvent.ReasonsGiven(command.call(), given.count(), actor.ref(), desk.now()));
        return given;
    }

    /**
     * Takes a reason back: of each of its inputs is said what was said before, or nothing.
     *
     * @throws NotFound if one of them was withdrawn since
     * @throws NotAllowed if one of them was found inadmissible since
     * @throws ChangedMeanwhile if another reason was given for one of them since, or its contributors were told this one
     */
    @Requires(Permission.SEND_OUTCOMES)
    public void restoreReasons(Actor actor, GivenReasons given) {
        TeamOutcomes at = desk.locked(actor, given.call());
        inputs.requireUsable(at.team(), given.inputs(), desk.now());
        requireUnchanged(given.editions());
        records.told(given.inputs()).forEach((input, told) -> {
            if (given.isTold(input, told)) {
                throw new ChangedMeanwhile();
            }
        });
        records.say(given.call(), given.restored(Objects.requireNonNull(actor.person()), desk.now()));
        events.publishEvent(new OutcomeEvent.ReasonsRestored(given.call(), given.count(), actor.ref(), desk.now()));
    }

    private void requireUnchanged(Map<InputId, Long> editions) {
        if (!changed(editions).isEmpty()) {
            throw new ChangedMeanwhile();
        }
    }

    /**
     * Those of a command's inputs to which another person has given a reason since it was read, as they stand now: the
     * difference that is shown before anything is overwritten.
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public List<OutcomeRow> meanwhile(Actor actor, GiveReason command) {
        TeamOutcomes at = desk.read(actor, command.call());
        Set<InputId> changed = changed(command.inputs());
        Map<InputId, StandingInput> standing = inputs.readable(at.team(), desk.now(), changed);
        OutcomeReckoning reckoning = new OutcomeReckoning(
                standing, versions.cited(Actor.system(), at.published(), changed), records.reasons(changed), Set.of());
        return rows(actor, reckoning, reckoning.inputs(), records.told(changed));
    }

    /** Which of some inputs have another edition of their reason than was seen. */
    private Set<InputId> changed(Map<InputId, Long> seen) {
        Map<InputId, OutcomeRecords.Reason> now = records.reasons(seen.keySet());
        return seen.entrySet().stream()
                .filter(one -> {
                    OutcomeRecords.Reason reason = now.get(one.getKey());
                    return one.getValue() != (reason == null ? 0 : reason.edition());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * Tells the contributors of every input that has an outcome what it is; those who were told the same before are not told
     * again. Part by part, each for good: broken off, it is sent once more, and goes on with those who were not told yet.
     *
     * @throws NotAllowed if no report was published
     */
    @Requires(value = Permission.SEND_OUTCOMES, freshSignIn = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public OutcomesTold send(Actor actor, CallId call) {
        return sending.send(actor, call);
    }

    /**
     * What has become of the inputs to a call.
     *
     * @param only only those; {@code null} for all
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public OutcomeList list(Actor actor, CallCode code, @Nullable OutcomeFilter only, int from, int max) {
        TeamOutcomes at = desk.read(actor, code);
        CallId call = at.team().call();
        OutcomeReckoning reckoning = sending.reckoning(at);
        Map<InputId, OutcomeRecords.Told> told = records.told(call);
        List<InputId> found = found(reckoning, only, told);
        List<InputId> part = found.stream()
                .skip(Math.max(0, from))
                .limit(Math.clamp(max, 1, MOST))
                .toList();
        return new OutcomeList(
                call,
                at.version(),
                rows(actor, reckoning, part, told),
                found.size(),
                reckoning.count(OutcomeState.USED),
                reckoning.count(OutcomeState.NOT_USED),
                reckoning.count(OutcomeState.LACKING),
                count(reckoning, reckoning::isNewInDraft),
                count(reckoning, input -> reckoning.isTold(input, told.get(input))),
                count(reckoning, input -> reckoning.isUntold(input, told.get(input))),
                desk.allowed(actor, at));
    }

    /**
     * All outcomes that {@link #list} would show, in the same order; in as many queries as there are parts.
     *
     * @param only only those; {@code null} for all
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public List<OutcomeRow> export(Actor actor, CallCode code, @Nullable OutcomeFilter only) {
        TeamOutcomes at = desk.read(actor, code);
        OutcomeReckoning reckoning = sending.reckoning(at);
        Map<InputId, OutcomeRecords.Told> told = records.told(at.team().call());
        List<InputId> found = found(reckoning, only, told);
        List<OutcomeRow> all = new ArrayList<>();
        for (int from = 0; from < found.size(); from += MOST) {
            all.addAll(rows(actor, reckoning, found.subList(from, Math.min(from + MOST, found.size())), told));
        }
        return List.copyOf(all);
    }

    private static List<InputId> found(
            OutcomeReckoning reckoning, @Nullable OutcomeFilter only, Map<InputId, OutcomeRecords.Told> told) {
        return reckoning.inputs().stream()
                .filter(input -> only == null || reckoning.is(input, only, told.get(input)))
                .toList();
    }

    /**
     * What an input's contributors would be told now; empty while it lacks a reason or no report is published.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Optional<OutcomeDetails> preview(Actor actor, CallCode code, InputId input) {
        TeamOutcomes at = desk.read(actor, code);
        return ready(at, input).map(reckoning -> details(input, reckoning.telling(input, at.published(), desk.now())));
    }

    /**
     * The input's outcome as the report team sees it, as far as its contributors can be told now; empty while it lacks a reason
     * or no report is published.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Optional<OutcomeRow> ready(Actor actor, CallCode code, InputId input) {
        List<InputId> one = List.of(input);
        return ready(desk.read(actor, code), input)
                .map(reckoning -> rows(actor, reckoning, one, records.told(one)).getFirst());
    }

    /** What is known of one input to a team's call; empty if its contributors cannot be told anything now. */
    private Optional<OutcomeReckoning> ready(TeamOutcomes at, InputId input) {
        List<InputId> one = List.of(input);
        OutcomeReckoning reckoning = new OutcomeReckoning(
                inputs.readable(at.team(), desk.now(), one),
                versions.cited(Actor.system(), at.published(), one),
                records.reasons(one),
                Set.of());
        return Optional.of(reckoning)
                .filter(known -> at.version() > 0
                        && known.inputs().contains(input)
                        && known.state(input) != OutcomeState.LACKING);
    }

    /**
     * Of how many admissible inputs the report makes use, by the group and the region of the organisations that lead them and by
     * language; and how many inputs came in all, by day.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public UsedFigures figures(Actor actor, CallCode code) {
        TeamOutcomes at = desk.read(actor, code);
        OutcomeReckoning reckoning = sending.reckoning(at);
        List<StandingInput> admissible = reckoning.inputs().stream()
                .map(reckoning::standing)
                .filter(one -> one.admissibility() == Admissibility.ADMISSIBLE)
                .toList();
        return UsedFigures.of(
                admissible,
                one -> reckoning.state(one.input()) == OutcomeState.USED,
                inputs.leads(actor, admissible),
                own.arrived(actor, at.team().call()));
    }

    private static int count(OutcomeReckoning reckoning, Predicate<InputId> those) {
        return (int) reckoning.inputs().stream().filter(those).count();
    }

    private List<OutcomeRow> rows(
            Actor actor, OutcomeReckoning reckoning, List<InputId> part, Map<InputId, OutcomeRecords.Told> told) {
        Map<OrganisationId, OrganisationSummary> names =
                inputs.leads(actor, part.stream().map(reckoning::standing).toList());
        Set<PersonId> by = reckoning.reasonsGivenBy(part);
        Map<PersonId, String> known = by.isEmpty() ? Map.of() : persons.names(actor, by);
        return part.stream()
                .map(input -> reckoning.row(input, names, known, told.get(input)))
                .toList();
    }

    /**
     * What has become of an input, for its contributors: the lead, who co-signed what was submitted, the bearer of a
     * sealed one's code. Empty until they were told, and for anyone who reads the input without having signed that.
     *
     * @throws NotFound for everyone else (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<OutcomeDetails> of(Actor actor, InputId input) {
        InputDetails its = own.details(actor, input); // refuses everyone who may not read it
        return records.told(input)
                .filter(told -> its.allowed().contains(Permission.READ_OUTCOME))
                .map(told -> details(input, told));
    }

    /**
     * The same of many at once, for lists; those that are not the actor's, and of which nobody was told yet, are left out.
     * Four queries.
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<InputId, OutcomeDetails> of(Actor actor, Collection<InputId> ids) {
        return details(records.told(own.signedBy(actor, ids)));
    }

    /** Of which inputs the contributors were told in one sending, and whether each is used; for those who notify them. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<InputId, Boolean> told(Actor actor, CallId call, Instant at) {
        return records.toldAt(call, at);
    }

    private OutcomeDetails details(InputId input, OutcomeRecords.Told told) {
        return Objects.requireNonNull(details(Map.of(input, told)).get(input));
    }

    /** As they were told: a reason that the desk changed since is not said before it is sent. */
    private Map<InputId, OutcomeDetails> details(Map<InputId, OutcomeRecords.Told> told) {
        Map<InputId, VersionId> by = told.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().by()));
        Map<VersionId, VersionHead> known = versions.heads(Actor.system(), Set.copyOf(by.values()));
        Map<InputId, List<UsedIn>> uses = versions.cited(Actor.system(), by);
        Map<InputId, OutcomeDetails> found = new HashMap<>();
        told.forEach((input, one) -> {
            VersionHead version = Objects.requireNonNull(known.get(one.by()));
            String language = version.language().tag();
            found.put(
                    input,
                    new OutcomeDetails(
                            input,
                            version.code(),
                            new LocalizedText(version.title(), language),
                            one.by(),
                            version.published(),
                            uses.getOrDefault(input, List.of()),
                            one.reason(),
                            new LocalizedText(Objects.requireNonNullElse(one.text(), ""), language),
                            one.at()));
        });
        return found;
    }
}
