package org.partnershipportal.consultation.input;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joint inputs: who is invited to sign, and how they respond, each in their own account (R14.6). */
@Service
@Transactional
@ForOwnPages
public class Cosigners {

    private final InputChanges changes;
    private final InputQueries queries;
    private final Submissions submissions;
    private final Calls calls;
    private final OrganisationDirectory directory;
    private final Limits limits;
    private final ApplicationEventPublisher events;

    Cosigners(
            InputChanges changes,
            InputQueries queries,
            Submissions submissions,
            Calls calls,
            OrganisationDirectory directory,
            Limits limits,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.queries = queries;
        this.submissions = submissions;
        this.calls = calls;
        this.directory = directory;
        this.limits = limits;
        this.events = events;
    }

    /**
     * Asks an organisation, verified or not (R4.6). Before any version is frozen, what is written is frozen in the same step if
     * it can be submitted, so that those who are asked can read it (R14.6). A later version the lead freezes itself.
     *
     * @throws InvalidInput if it is the lead itself, is in already, or cannot be found by the code
     */
    @Requires(Permission.EDIT_INPUT)
    public void ask(Actor actor, InviteCosigner command) {
        changes.of(actor, Permission.EDIT_INPUT, command.input(), input -> {
            Window window = invite(actor, input, command);
            submissions.freezeFirst(actor, input, window);
        });
    }

    /**
     * Asks an organisation, and leaves to the lead when a version is frozen.
     *
     * @throws InvalidInput if it is the lead itself, is in already, or cannot be found by the code
     */
    @Requires(Permission.EDIT_INPUT)
    public void invite(Actor actor, InviteCosigner command) {
        changes.of(actor, Permission.EDIT_INPUT, command.input(), input -> invite(actor, input, command));
    }

    private Window invite(Actor actor, Input input, InviteCosigner command) {
        limits.takeBy(Limit.INVITATION, actor);
        OrganisationId asked = asked(actor, command);
        limits.take(Limit.ONE_ADDRESS, input.organisation().orElseThrow(NotFound::new) + " " + asked);
        Window window = changes.window(input);
        input.invite(asked, command.part(), window, actor.ref(), window.received());
        return window;
    }

    /** By the code that its owner gave out, or a listed one; another answers as one that does not exist (R0.3). */
    private OrganisationId asked(Actor actor, InviteCosigner command) {
        OrganisationId chosen = command.organisation();
        if (!command.code().isEmpty()) {
            return directory
                    .byPartyCode(actor, command.code())
                    .map(OrganisationSummary::id)
                    .orElseThrow(() -> new InvalidInput(Problem.of("code", "shared.problem.no-such-code")));
        }
        OrganisationSummary known = chosen == null
                ? null
                : directory.summaries(actor, Set.of(chosen)).get(chosen);
        if (known == null || !known.listed()) {
            throw new InvalidInput(Problem.of("organisation", "shared.problem.choose"));
        }
        return known.id();
    }

    /** Takes an invitation back that was not answered yet. */
    @Requires(Permission.EDIT_INPUT)
    public void takeBack(Actor actor, InputId id, OrganisationId organisation) {
        changes.of(actor, Permission.EDIT_INPUT, id, input -> input.takeBack(organisation, actor.ref(), changes.now()));
    }

    /**
     * Reminds an organisation that has not signed what it is asked to sign, at most once in 24 hours.
     *
     * @throws DeadlinePassed after the deadline, when nobody signs any more
     * @throws NotAllowed if no signature is waited for, or it was asked or reminded within the last 24 hours
     */
    @Requires(Permission.EDIT_INPUT)
    public void remind(Actor actor, InputId id, OrganisationId organisation) {
        changes.of(actor, Permission.EDIT_INPUT, id, input -> {
            Window window = changes.window(input);
            window.requireOpen();
            input.cosigners()
                    .filter(one -> one.isOf(organisation))
                    .findFirst()
                    .orElseThrow(NotFound::new)
                    .remind(input.frozenVersion(), window.received());
            events.publishEvent(new InputEvent.CosignerReminded(id, organisation, actor.ref(), window.received()));
        });
    }

    /**
     * The latest frozen version, for the lead and for those who were asked to sign it.
     *
     * @throws NotFound if nothing is frozen yet, or the actor may not know of the input
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public FrozenDetails frozen(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        FrozenVersion frozen = submissions.version(input, input.frozenVersion());
        CallContent content = calls.content(Actor.system(), input.call(), frozen.callVersion());
        return details(frozen, content.questionnaire());
    }

    private static FrozenDetails details(FrozenVersion frozen, Questionnaire questionnaire) {
        Map<String, AnswerValue> answers = frozen.answers();
        List<FrozenDetails.FrozenAnswer> answered = questionnaire.questions().stream()
                .filter(question -> answers.containsKey(question.key().value()))
                .map(question -> new FrozenDetails.FrozenAnswer(
                        question,
                        Objects.requireNonNull(answers.get(question.key().value()))))
                .toList();
        return new FrozenDetails(
                frozen.textVersion(), questionnaire, answered, frozen.files(), frozen.language(), frozen.frozenAt());
    }

    /**
     * Signs the version that was read. Of an input that was submitted without, a new receipt names the organisation too.
     *
     * @throws VersionChanged if another version was frozen meanwhile
     * @throws DeadlinePassed after the deadline
     */
    @Requires(Permission.SIGN_INPUT)
    public void sign(Actor actor, SignInput command) {
        asCosigner(actor, command.input(), (input, organisation) -> {
            Window window = changes.window(input);
            boolean named = input.sign(
                    organisation,
                    command.version(),
                    command.name(),
                    command.text(),
                    window,
                    actor.ref(),
                    window.received());
            if (named) {
                submissions.submitAgain(actor, input, window);
            }
        });
    }

    /** Declines to sign. */
    @Requires(Permission.SIGN_INPUT)
    public void decline(Actor actor, InputId id) {
        asCosigner(actor, id, (input, organisation) -> input.decline(organisation, actor.ref(), changes.now()));
    }

    /**
     * Leaves after signing. What was submitted is submitted again without the organisation; the others are not asked
     * again.
     *
     * @throws DeadlinePassed after the deadline; then only restricting is left (R14.4)
     */
    @Requires(Permission.SIGN_INPUT)
    public void leave(Actor actor, InputId id) {
        asCosigner(actor, id, (input, organisation) -> {
            Window window = changes.window(input);
            if (input.leave(organisation, window, actor.ref(), window.received())) {
                submissions.submitAgain(actor, input, window);
            }
        });
    }

    /** How many joint inputs wait for a signature of the organisation acted for. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return queries.waitingForSignature(actor);
    }

    private void asCosigner(Actor actor, InputId id, BiConsumer<Input, OrganisationId> verb) {
        OrganisationId organisation =
                actor.organisation().map(OrganisationId::new).orElseThrow(NotFound::new);
        changes.of(actor, Permission.SIGN_INPUT, id, input -> verb.accept(input, organisation));
    }
}
