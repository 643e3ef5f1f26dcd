package org.partnershipportal.consultation.call;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More time for one contributor (R14.2): requested and decided under the opaque reference of the draft, seen by that
 * contributor and the desk only. The caller must have checked that the draft is the actor's.
 */
@Service
@Transactional
public class Extensions {

    private final ExtensionRepository extensions;
    private final CallRepository calls;
    private final Change<Call> change;
    private final Clock clock;
    private final CallPolicy policy;

    Extensions(ExtensionRepository extensions, CallRepository calls, Changes changes, Clock clock) {
        this.extensions = extensions;
        this.calls = calls;
        this.change = changes.of(Call.class, calls::keep);
        this.clock = clock;
        this.policy = new CallPolicy(clock);
    }

    /** What was asked and answered for the draft; empty if nothing was. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<ExtensionDetails> of(Actor actor, CallId id, UUID draftRef) {
        return extension(readable(actor, id), draftRef).map(Extension::details);
    }

    /**
     * Asks for more time; again only after an answer.
     *
     * @throws NotAllowed if it was asked already, or the call takes no inputs any more
     * @throws InvalidInput if no reason is given
     */
    @Requires(Permission.ASK_EXTENSION)
    public void ask(Actor actor, CallId id, UUID draftRef, String reason) {
        Call call = readable(actor, id);
        Instant now = clock.instant();
        call.require(CallAct.EXTEND, now);
        Optional<Extension> before = extension(call, draftRef);
        before.ifPresent(extension -> extension.askAgain(reason, actor.ref(), now));
        Extension asked = before.orElseGet(() -> new Extension(call.id(), draftRef, reason, actor.ref(), now));
        Once.first(() -> extensions.saveAndFlush(asked), () -> new NotAllowed("call.refusal.extension-asked"));
    }

    /** What parties ask and what was answered, the oldest first; for the desk. */
    @Requires(Permission.EXTEND_CALL)
    @Transactional(readOnly = true)
    public List<ExtensionDetails> asked(Actor actor, CallId id) {
        Call call = readable(actor, id);
        policy.requireTeam(actor, Permission.EXTEND_CALL, call);
        return extensions.findByCallIdOrderByAskedAtAscIdAsc(id.value()).stream()
                .map(Extension::details)
                .toList();
    }

    /**
     * Gives the party a deadline of its own.
     *
     * @throws InvalidInput if it is not later than the one that holds for the draft
     */
    @Requires(Permission.EXTEND_CALL)
    public void grant(Actor actor, CallId id, UUID draftRef, Deadline deadline) {
        Call call = ofTeam(actor, id);
        Extension extension = extension(call, draftRef).orElseThrow(NotFound::new);
        extension.grant(deadline, end(call), actor.ref(), clock.instant());
        extensions.save(extension);
    }

    /** Gives no more time, with a reason that the party reads. */
    @Requires(Permission.EXTEND_CALL)
    public void decline(Actor actor, CallId id, UUID draftRef, String reason) {
        Extension extension = extension(ofTeam(actor, id), draftRef).orElseThrow(NotFound::new);
        extension.decline(reason, actor.ref(), clock.instant());
        extensions.save(extension);
    }

    /**
     * Deletes the words about more time for a draft whose text is deleted in the same transaction.
     *
     * @param at the moment, as finely as the draft's module keeps it
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public void forget(Actor actor, UUID draftRef, Instant at) {
        extensions.findByDraftRefIn(List.of(draftRef)).forEach(extension -> {
            extension.forgetWords(at);
            extensions.save(extension);
        });
    }

    /** The first instant that is too late for the draft: by the call's deadline or its own, whichever is later. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Instant end(Actor actor, CallId id, UUID draftRef) {
        return end(readable(actor, id), draftRef);
    }

    /**
     * The same for several drafts in one query, for lists.
     *
     * @param ofCalls by the drafts' references, the first instants that are too late by their calls' deadlines
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<UUID, Instant> ends(Actor actor, Map<UUID, Instant> ofCalls) {
        Map<UUID, Instant> ends = new HashMap<>(ofCalls);
        if (!ofCalls.isEmpty()) {
            extensions
                    .findByDraftRefIn(ofCalls.keySet())
                    .forEach(own -> ends.computeIfPresent(own.draft(), (draft, end) -> own.end(end)));
        }
        return ends;
    }

    private Instant end(Call call, UUID draftRef) {
        return extension(call, draftRef)
                .map(extension -> extension.end(end(call)))
                .orElseGet(() -> end(call));
    }

    private static Instant end(Call call) {
        return call.deadline().orElseThrow(NotFound::new).end();
    }

    private Optional<Extension> extension(Call call, UUID draftRef) {
        return extensions.findByCallIdAndDraftRef(call.id().value(), draftRef);
    }

    private Call ofTeam(Actor actor, CallId id) {
        Call call = change.locked(id);
        policy.requireTeam(actor, Permission.EXTEND_CALL, call);
        call.require(CallAct.EXTEND, clock.instant());
        return call;
    }

    private Call readable(Actor actor, CallId id) {
        return calls.findById(id.value())
                .filter(call -> policy.mayRead(actor, call))
                .orElseThrow(NotFound::new);
    }
}
