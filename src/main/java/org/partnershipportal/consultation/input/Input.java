package org.partnershipportal.consultation.input;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;

/**
 * An input to a call: whose it is, who co-signs, how the name and text are treated, and its status. Its answers are
 * kept separately ({@link Answer}), as are frozen versions and receipts. A caller to whom the deadline matters passes
 * the {@link Window}. A sealed input knows no person and no organisation (R14.8).
 */
@Entity
@Table(name = "input_inputs")
class Input extends KeptInput<Input> {

    /** More co-signers and supporters than any joint input has had. */
    static final int MOST_COSIGNERS = 200;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Input() {}

    private Input(BeginInput command, CallId call, Instant at) {
        id = UUID.randomUUID();
        callId = call.value();
        formToken = command.formToken();
        choices = new InputChoices(command.name());
        textLanguage = command.language();
        begunAt = kept(at);
    }

    /** Starts a draft of an organisation. */
    static Input of(OrganisationId lead, BeginInput command, CallId call, ActorRef by, Instant at) {
        Input draft = new Input(command, call, at);
        draft.organisation = lead.value();
        return draft.begun(by, at);
    }

    /**
     * Keeps the record from which an organisation starts it. An individual's input never has a public name, and of a sealed one
     * nothing is kept that leads to anyone (R14.8): no link could come of either.
     */
    Input from(ContentRef record) {
        if (organisation == null || isSealed()) {
            throw new IllegalStateException("Nothing is kept of what this input was started from");
        }
        startedFrom = StartedFrom.of(record);
        return this;
    }

    /** Removes what is kept of the record from which it was started; once removed, nothing happens. */
    void removeOrigin(ActorRef by, Instant at) {
        if (startedFrom != null) {
            startedFrom = null;
            registerEvent(new InputEvent.OriginRemoved(id(), by, at));
        }
    }

    /** The record from which it was started, whose owner is asked about the link from now on; kept here no longer. */
    Optional<ContentRef> takeOrigin() {
        Optional<ContentRef> kept = startedFrom();
        startedFrom = null;
        return kept;
    }

    /**
     * Removes it once its time is over and no link can come of it any more, because it was not submitted, or not for the public with
     * name and text.
     *
     * @param end of its time, extensions included
     * @return whether it was removed
     */
    boolean removeIdleOrigin(Instant end, ActorRef by, Instant at) {
        boolean open = !at.isAfter(end);
        boolean told = status() == InputStatus.SUBMITTED && isPublicWithName();
        if (startedFrom == null || open || told) {
            return false;
        }
        removeOrigin(by, at);
        return true;
    }

    private boolean isPublicWithName() {
        return effectiveName().isPublic() && effectiveText().isPublished();
    }

    /** Starts a draft of an individual. */
    static Input of(PersonId alone, BeginInput command, CallId call, ActorRef by, Instant at) {
        Input draft = new Input(command, call, at);
        draft.person = alone.value();
        return draft.begun(by, at);
    }

    /** Starts a draft that nobody can link to anyone. */
    static Input sealed(BeginInput command, CallId call, ActorRef by, Instant at) {
        Input draft = new Input(command, call, at);
        draft.registerEvent(new InputEvent.SealedInputBegun(draft.id(), call, by, draft.begunAt));
        return draft;
    }

    /**
     * Begins what came otherwise than through the portal, with the choices that its holder made (R14.13).
     *
     * @throws InvalidInput if the call does not allow one of them
     */
    static Input entered(
            EnterInput command, EntryMarks marks, CallRules rules, PersonId typist, ActorRef by, Instant at) {
        InputChoices.requireAllowed(command.name(), command.text(), rules);
        Input draft = new Input(
                new BeginInput(command.formToken(), command.call(), command.name(), command.language()),
                command.call(),
                at);
        OrganisationId holder = command.organisation();
        draft.organisation = holder == null ? null : holder.value();
        draft.entered = new Entered(command, draft.id, marks, typist);
        draft.choices.choose(command.name(), command.text());
        draft.settle();
        draft.registerEvent(new InputEvent.InputEntered(draft.id(), draft.call(), command.origin(), by, at));
        return draft;
    }

    private Input begun(ActorRef by, Instant at) {
        registerEvent(new InputEvent.InputBegun(id(), call(), by, at));
        return this;
    }

    /**
     * Chooses again how name and text are treated. Until the deadline both ways; what is widened asks every co-signer
     * again.
     *
     * @throws InvalidInput if the call does not allow the choice, or it leads into or out of sealed (R14.4)
     */
    void choose(NameChoice name, TextChoice text, CallRules rules, Window window, ActorRef by, Instant at) {
        requireChoosable(name);
        window.requireOpen();
        InputChoices.requireAllowed(name, text, rules);
        if (entered != null && organisation == null && name.isPublic()) {
            throw new InvalidInput(Problem.of("name", "input.problem.entered-unnamed"));
        }
        boolean wider = choices.areWidenedBy(name, text);
        if (wider) {
            cosigners.forEach(cosigner -> cosigner.holdTo(nameChoice(), textChoice()));
        }
        choices.choose(name, text);
        settle();
        registerEvent(new InputEvent.ChoicesChanged(id(), name, text, wider && isJoint(), by, kept(at)));
    }

    /**
     * Restricts for the lead, at any time (R14.4).
     *
     * @throws InvalidInput if it is wider than what holds for the whole input
     */
    void narrow(NameChoice name, TextChoice text, ActorRef by, Instant at) {
        requireNarrower(name, text);
        choices.narrow(name, text);
        narrowed();
        registerEvent(new InputEvent.InputNarrowed(id(), effectiveName(), effectiveText(), by, kept(at)));
    }

    /** Restricts for one who signed, under the same terms. */
    void narrow(OrganisationId signer, NameChoice name, TextChoice text, ActorRef by, Instant at) {
        requireNarrower(name, text);
        cosigner(signer).narrow(name, text);
        narrowed();
        registerEvent(new InputEvent.InputNarrowed(id(), effectiveName(), effectiveText(), by, at));
    }

    /** What no longer shows the name, or the text, can be linked with nothing. */
    private void narrowed() {
        settle();
        if (!isPublicWithName()) {
            startedFrom = null;
        }
    }

    private void requireChoosable(NameChoice name) {
        course.requireNotWithdrawn();
        choices.requireChoosable(name);
    }

    private void requireNarrower(NameChoice name, TextChoice text) {
        requireChoosable(name);
        choices.requireNotWider(name, text);
    }

    /** Freezes what is written as the next version; nothing that was signed before is changed by it. */
    int freeze(Window window, ActorRef by, Instant at) {
        int frozen = freezeToSubmit(window);
        registerEvent(new InputEvent.VersionFrozen(id(), frozen, by, kept(at)));
        return frozen;
    }

    /** The same as a part of submitting, which is the act that is told of. */
    int freezeToSubmit(Window window) {
        course.requireNotWithdrawn();
        window.requireOpen();
        int frozen = course.freeze();
        settle();
        return frozen;
    }

    /** Submits a frozen version against the next receipt, whose place it returns. */
    int submit(int frozen, Window window, ActorRef by, Instant at) {
        window.requireOpen();
        return submitted(course.submit(frozen, received(window)), by, at);
    }

    /** What is submitted is submitted again, for those who stand behind it have changed. */
    int submitAgain(Window window, ActorRef by, Instant at) {
        window.requireOpen();
        return submitted(course.submitAgain(received(window)), by, at);
    }

    private int submitted(int sequence, ActorRef by, Instant at) {
        settle();
        registerEvent(new InputEvent.InputSubmitted(id(), call(), course.submittedVersion(), sequence, by, kept(at)));
        return sequence;
    }

    /**
     * A version with another file in the place of a refused one is submitted; those who signed stand behind it too.
     *
     * @return the place of its receipt
     */
    int replaceFile(Window window, ActorRef by, Instant at) {
        int before = course.submittedVersion();
        int sequence = course.replaceSubmitted(window);
        cosigners.forEach(cosigner -> cosigner.carry(before, course.submittedVersion()));
        registerEvent(new InputEvent.RefusedFileReplaced(id(), course.submittedVersion(), by, at));
        return submitted(sequence, by, at);
    }

    void requireReplaceable(Window window) {
        course.requireReplaceable(window);
    }

    /** Withdraws it; the text is deleted 30 days later. */
    void withdraw(Window window, ActorRef by) {
        Instant at = isSealed() ? window.receivedInHour() : window.received();
        course.withdraw(at);
        startedFrom = null;
        registerEvent(new InputEvent.InputWithdrawn(id(), call(), by, at));
    }

    /**
     * Withdraws what was entered, because its holder took the consent back.
     *
     * @throws NotAllowed if the team did not enter it, or it is not submitted
     * @throws InvalidInput if the day cannot be
     */
    void endEntered(EndEntered command, LocalDate today, ActorRef by, Instant at) {
        if (entered == null) {
            throw new NotAllowed("input.refusal.not-entered");
        }
        course.withdraw(at);
        entered.end(command, call(), today);
        registerEvent(new InputEvent.InputWithdrawn(id(), call(), by, at));
    }

    /**
     * Keeps why the team submits after the deadline what it enters (R14.13); no other input is asked.
     *
     * @throws InvalidInput if nobody says why, now or when it was started
     */
    void sayWhyLate(String reason) {
        if (entered != null) {
            entered.late(reason, call(), id);
        }
    }

    /** Asks an organisation to sign, or to be named as a supporter. What the team enters has one holder. A joint input is never sealed (R14.4). */
    void invite(OrganisationId other, CosignerPart part, Window window, ActorRef by, Instant at) {
        course.requireNotWithdrawn();
        window.requireOpen();
        if (isSealed() || isEntered() || organisation == null) {
            throw new NotAllowed("input.refusal.never-joint");
        }
        if (other.value().equals(organisation)) {
            throw new InvalidInput(Problem.of("organisation", "input.problem.oneself"));
        }
        if (cosigners.size() >= MOST_COSIGNERS) {
            throw new InvalidInput(Problem.of("organisation", "input.problem.too-many-cosigners", MOST_COSIGNERS));
        }
        Optional<Cosigner> before = find(other);
        if (before.isPresent()) {
            if (before.get().status().isIn()) {
                throw new InvalidInput(Problem.of("organisation", "input.problem.invited-already"));
            }
            before.get().invite(part, at);
        } else {
            cosigners.add(new Cosigner(other, part, at));
        }
        registerEvent(new InputEvent.CosignerInvited(id(), other, part, by, at));
    }

    void takeBack(OrganisationId other, ActorRef by, Instant at) {
        Cosigner cosigner = cosigner(other);
        cosigner.requireInvited();
        cosigner.close(CosignerStatus.TAKEN_BACK);
        registerEvent(new InputEvent.CosignerTakenBack(id(), other, by, at));
    }

    /**
     * An organisation accepts the frozen version it has read, with its own choices of name and text; the most
     * restrictive of all holds.
     *
     * @return whether what is submitted changes by it, so that a new receipt is due: its text is already submitted
     */
    boolean sign(
            OrganisationId signer,
            int frozen,
            NameChoice name,
            TextChoice text,
            Window window,
            ActorRef by,
            Instant at) {
        course.requireNotWithdrawn();
        window.requireOpen();
        if (frozen == 0 || frozen != course.frozenVersion()) {
            throw new VersionChanged();
        }
        if (name.isSealed()) {
            throw new InvalidInput(Problem.of("name", "input.problem.never-sealed-later"));
        }
        Cosigner cosigner = cosigner(signer);
        boolean before = cosigner.hasSigned(frozen);
        cosigner.sign(frozen, name, text);
        settle();
        registerEvent(new InputEvent.InputSigned(id(), signer, frozen, by, at));
        return !before && course.isSubmitted(frozen);
    }

    void decline(OrganisationId signer, ActorRef by, Instant at) {
        Cosigner cosigner = cosigner(signer);
        cosigner.requireInvited();
        cosigner.close(CosignerStatus.DECLINED);
        registerEvent(new InputEvent.SigningDeclined(id(), signer, by, at));
    }

    /**
     * An organisation that signed leaves before the deadline; the others are not asked again.
     *
     * @return whether a new receipt is due, for what is submitted named it
     */
    boolean leave(OrganisationId signer, Window window, ActorRef by, Instant at) {
        course.requireNotWithdrawn();
        window.requireOpen();
        Cosigner cosigner = cosigner(signer);
        int submitted = course.submittedVersion();
        boolean named = course.isSubmitted(submitted) && cosigner.hasSigned(submitted);
        cosigner.close(CosignerStatus.LEFT);
        settle();
        registerEvent(new InputEvent.CosignerLeft(id(), signer, by, at));
        return named;
    }

    /** Notes that its holder left a statement of who they are; only a sealed one has a use for it. */
    void leaveStatement(ActorRef by, Instant at) {
        course.requireNotWithdrawn();
        choices.requireSealed();
        registerEvent(new InputEvent.IdentityStatementLeft(id(), by, kept(at)));
    }

    /** Notes that the custodian downloaded it. */
    void statementRead(ActorRef by, Instant at) {
        registerEvent(new InputEvent.IdentityStatementRead(id(), by, kept(at)));
    }

    /** Notes that its text was deleted, when its time had come. */
    void textDeleted(ActorRef by, Instant at) {
        course.textDeleted(kept(at));
        startedFrom = null;
        if (entered != null) {
            entered.forget();
        }
        registerEvent(new InputEvent.InputTextDeleted(id(), by, kept(at)));
    }

    /** Lets the most restrictive choices of the lead and of every signatory count for the whole input (R14.4). */
    private void settle() {
        choices.settle(signers(course.standingVersion()).toList());
    }

    /** The organisation's place; not being asked answers like an input that does not exist. */
    private Cosigner cosigner(OrganisationId other) {
        return find(other).orElseThrow(org.partnershipportal.ground.shared.NotFound::new);
    }
}
