package org.partnershipportal.consultation.explanation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.partnershipportal.consultation.assessment.BlackedOut;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a report team asks one contributor to explain, and what is explained: a sealed input's under its code, on its own pages
 * (R14.12).
 */
@Service
@Transactional
@ForOwnPages
public class Explanations {

    private final ExplanationRepository explanations;
    private final ExplanationPolicy policy;
    private final Change<Explanation> changes;
    private final SubmittedInputs submitted;
    private final Inputs inputs;
    private final BlackedOut blackedOut;
    private final Calls calls;
    private final Once once;
    private final Clock clock;

    Explanations(
            ExplanationRepository explanations,
            ExplanationPolicy policy,
            Changes changes,
            SubmittedInputs submitted,
            Inputs inputs,
            BlackedOut blackedOut,
            Calls calls,
            Once once,
            Clock clock) {
        this.explanations = explanations;
        this.policy = policy;
        this.changes = changes.of(Explanation.class, explanations::save);
        this.submitted = submitted;
        this.inputs = inputs;
        this.blackedOut = blackedOut;
        this.calls = calls;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Asks the contributor of an input to explain it. Sent twice, one request comes of it.
     *
     * @throws NotFound for everyone but the report team of its call, and once the input is withdrawn
     * @throws org.partnershipportal.consultation.input.NotYetReadable before the team may read it (R14.9)
     * @throws NotAllowed once the call is archived
     * @throws org.partnershipportal.ground.shared.InvalidInput if the last day is over, or too late
     */
    @Requires(Permission.ASK_EXPLANATION)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ExplanationId ask(Actor actor, AskExplanation command) {
        SubmittedInput input = submitted.read(actor, command.input());
        CallDetails call = call(input.call());
        call.status().requireInWork();
        return once.made(
                () -> explanations
                        .findByFormToken(command.formToken())
                        .filter(asked -> asked.isAskedWith(command.formToken())
                                && asked.input().equals(command.input()))
                        .map(Explanation::id),
                () -> explanations
                        .save(new Explanation(
                                command,
                                input.call(),
                                input.name().isSealed(),
                                zone(call),
                                actor.ref(),
                                clock.instant()))
                        .id());
    }

    /**
     * The team no longer asks.
     *
     * @throws NotFound for everyone but the report team, and if the request belongs to another input
     * @throws NotAllowed if it was explained or declined, is taken back already, or the call is archived
     * @throws org.partnershipportal.ground.shared.ChangedMeanwhile if another edition was read
     */
    @Requires(Permission.ASK_EXPLANATION)
    public void takeBack(Actor actor, InputId input, ExplanationId request, long edition) {
        changes.make(
                actor,
                request,
                asked -> {
                    requireDesk(actor, asked, input);
                    call(asked.call()).status().requireInWork();
                },
                (asked, by, at) -> asked.takeBack(edition, by, at));
    }

    /**
     * Lets the public read an explanation wherever it reads the input. It is searched for what is redacted of the input
     * while nobody can change that; what is redacted or restricted later holds it back again.
     *
     * @throws NotFound for everyone but the report team, and if the request belongs to another input
     * @throws NotAllowed if the contributors do not want the input's text published, nothing was explained, the call is
     *     archived, or of who entered the input
     * @throws org.partnershipportal.ground.shared.InvalidInput if a passage stands in neither text, or what is redacted
     * of the input would be read
     * @throws org.partnershipportal.ground.shared.ChangedMeanwhile if another edition was read
     */
    @Requires(value = Permission.PUBLISH_INPUT, freshSignIn = true)
    public void publish(Actor actor, PublishExplanation command) {
        Predicate<Collection<String>> hidden = blackedOut.of(actor, command.input());
        changes.make(
                actor,
                command.request(),
                asked -> requireDesk(actor, asked, command.input()),
                (asked, by, at) -> asked.publish(command, hidden::test, by, at));
    }

    /**
     * Both texts as the public would read them, to be checked before they are published; refusals as for
     * {@link #publish}, but what is redacted of the input is looked for only then.
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Explained shown(Actor actor, PublishExplanation command) {
        Explanation asked = explanations.findById(command.request().value()).orElseThrow(NotFound::new);
        requireDesk(actor, asked, command.input());
        return asked.shown(command);
    }

    /**
     * Keeps an explanation from the public, until it is published again; of an archived call too.
     *
     * @throws NotFound for everyone but the report team, and if the request belongs to another input
     * @throws org.partnershipportal.ground.shared.ChangedMeanwhile if another edition was read
     */
    @Requires(Permission.PUBLISH_INPUT)
    public void holdBack(Actor actor, InputId input, ExplanationId request, long edition) {
        changes.make(actor, request, asked -> requireDesk(actor, asked, input), (asked, by, at) -> {
            asked.requireEdition(edition);
            asked.holdBack(by, at);
        });
    }

    /**
     * Explains what was asked; once, in time, for those who may submit the input.
     *
     * @throws NotFound if the input is not theirs or is withdrawn, or the request belongs to another input
     * @throws NotPermitted if they may read it and not explain it: members who are no signatories, and co-signers
     * @throws NotAllowed if it is too late, or not asked any more
     */
    @Requires(Permission.EXPLAIN_INPUT)
    public void explain(Actor actor, Explain command) {
        InputDetails own = inputs.details(actor, command.input());
        changes.make(
                actor,
                command.request(),
                asked -> requireOwn(asked, own),
                (asked, by, at) -> asked.explain(command.answer(), own.language(), by, at));
    }

    /**
     * Enters what a contributor who is not registered explained outside the portal; in time is what came by the last day. Who
     * enters it does not publish it (R14.13).
     *
     * @throws NotFound for everyone but the report team, if the contributor can explain in the portal, and if the request belongs
     *     to another input
     * @throws NotAllowed if it came too late, is not asked any more, or the call is archived
     * @throws org.partnershipportal.ground.shared.InvalidInput if it came in the future, or before it was asked
     */
    @Requires(Permission.ENTER_INPUT)
    public void enter(Actor actor, EnterExplanation command) {
        SubmittedInput input = submitted.read(actor, command.input());
        if (!input.isOfNobodyRegistered()) {
            throw new NotFound();
        }
        CallDetails call = call(input.call());
        call.status().requireInWork();
        PersonId typist = Objects.requireNonNull(actor.person());
        changes.make(
                actor,
                command.request(),
                asked -> asked.of(input.input()),
                (asked, by, at) -> asked.enter(command, input.language(), zone(call), typist, by, at));
    }

    /** Says that the contributor does not explain; refusals as for {@link #explain}. */
    @Requires(Permission.EXPLAIN_INPUT)
    public void decline(Actor actor, InputId input, ExplanationId request) {
        InputDetails own = inputs.details(actor, input);
        changes.make(actor, request, asked -> requireOwn(asked, own), (asked, by, at) -> asked.decline(by, at));
    }

    /**
     * What an input's contributor was asked, for its report team; the earliest first.
     *
     * @throws NotFound for everyone else, and once the input is withdrawn
     * @throws org.partnershipportal.consultation.input.NotYetReadable before its time
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public List<ExplanationDetails> atDesk(Actor actor, InputId input) {
        SubmittedInput read = submitted.read(actor, input);
        CallDetails call = call(read.call());
        boolean typist = blackedOut.isEnteredBy(actor, input);
        Instant now = clock.instant();
        return of(input).stream()
                .map(asked -> details(
                        asked,
                        zone(call),
                        policy.allowed(
                                actor,
                                ExplanationPolicy.OfInput.atDesk(
                                        asked,
                                        now,
                                        desk(
                                                call,
                                                typist
                                                        || asked.isEnteredBy(
                                                                actor.ref().person())),
                                        read.isOfNobodyRegistered()))))
                .toList();
    }

    private static ExplanationPolicy.AtDesk desk(CallDetails call, boolean typist) {
        if (!call.status().isInWork()) {
            return ExplanationPolicy.AtDesk.READ;
        }
        return typist ? ExplanationPolicy.AtDesk.ASK : ExplanationPolicy.AtDesk.PUBLISH;
    }

    /**
     * Key of the sentence that says why nothing can be asked of an input's contributor now; empty if its report team can.
     *
     * @throws NotFound for everyone else, and once the input is withdrawn
     * @throws org.partnershipportal.consultation.input.NotYetReadable before its time
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Optional<String> closed(Actor actor, InputId id) {
        SubmittedInput input = submitted.read(actor, id);
        return call(input.call()).status().isInWork() ? Optional.empty() : Optional.of("call.refusal.archived");
    }

    /**
     * What they were asked, for those who submitted the input or co-signed it as submitted; nothing for those who read it without
     * having signed. The earliest first.
     *
     * @throws NotFound for everyone else (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<ExplanationDetails> own(Actor actor, InputId input) {
        InputDetails own = inputs.details(actor, input);
        return readable(own)
                ? of(input).stream().map(asked -> details(actor, asked, own)).toList()
                : List.of();
    }

    /**
     * One of them.
     *
     * @throws NotFound if it is none of them
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public ExplanationDetails own(Actor actor, InputId input, ExplanationId request) {
        return own(actor, input).stream()
                .filter(asked -> asked.id().equals(request))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ExplanationDetails details(Actor actor, Explanation asked, InputDetails own) {
        return details(
                asked,
                zone(own.call()),
                policy.allowed(actor, ExplanationPolicy.OfInput.ofContributor(asked, clock.instant(), own.allowed())));
    }

    private static ExplanationDetails details(Explanation asked, ZoneId zone, Set<Permission> allowed) {
        return new ExplanationDetails(
                asked.id(),
                asked.input(),
                asked.status(),
                asked.edition(),
                asked.question(),
                asked.askedAt(),
                asked.endsAt(),
                zone,
                asked.answer(),
                asked.entered(),
                asked.closedAt(),
                asked.words(),
                asked.isPublished(),
                allowed);
    }

    private List<Explanation> of(InputId input) {
        return explanations.findByInputIdInOrderByAskedAtAscIdAsc(List.of(input.value()));
    }

    private void requireDesk(Actor actor, Explanation asked, InputId input) {
        submitted.read(actor, asked.of(input).input());
    }

    private static void requireOwn(Explanation asked, InputDetails own) {
        asked.of(own.id());
        if (!readable(own) || own.status() != InputStatus.SUBMITTED) {
            throw new NotFound();
        }
        if (!own.allowed().contains(Permission.EXPLAIN_INPUT)) {
            throw new NotPermitted(Permission.EXPLAIN_INPUT);
        }
    }

    private static boolean readable(InputDetails own) {
        return own.allowed().contains(Permission.READ_OUTCOME);
    }

    private CallDetails call(CallId id) {
        return calls.details(Actor.system(), id);
    }

    private static ZoneId zone(CallDetails call) {
        Deadline deadline = call.deadline();
        return deadline == null ? Deadline.GENEVA : deadline.zone();
    }

    /** A new key for a form that asks. */
    public static UUID newKey() {
        return UUID.randomUUID();
    }
}
