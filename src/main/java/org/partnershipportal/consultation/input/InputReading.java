package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** Puts together what an actor can read of inputs. */
@Component
class InputReading {

    private static final Set<Permission> WRITING =
            Set.of(Permission.WRITE_ANSWER, Permission.EDIT_INPUT, Permission.SUBMIT_INPUT, Permission.ATTACH_DOCUMENT);

    private final InputPolicy policy;
    private final Drafts drafts;
    private final FrozenVersions versions;
    private final Calls calls;
    private final Extensions extensions;
    private final OrganisationDirectory directory;

    InputReading(
            InputPolicy policy,
            Drafts drafts,
            FrozenVersions versions,
            Calls calls,
            Extensions extensions,
            OrganisationDirectory directory) {
        this.policy = policy;
        this.drafts = drafts;
        this.versions = versions;
        this.calls = calls;
        this.extensions = extensions;
        this.directory = directory;
    }

    /** The call, if an input can be started to it now with this choice of name. */
    CallDetails openCall(Actor actor, BeginInput command, Instant now) {
        CallDetails call = calls.details(actor, command.call());
        Deadline deadline = call.deadline();
        if (!call.status().isPublic() || deadline == null) {
            throw new NotAllowed("input.refusal.not-open-yet");
        }
        new Window(now, deadline.end()).requireOpen();
        InputChoices.requireAllowed(command.name(), call.content().rules());
        return call;
    }

    InputDetails details(Actor actor, Input input, Instant now) {
        return details(actor, drafts.of(input), now);
    }

    InputDetails details(Actor actor, Draft draft, Instant now) {
        Input input = draft.input();
        Instant end = extensions.end(Actor.system(), input.call(), input.id().value());
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                Stream.concat(input.organisation().stream(), input.cosigners().map(Cosigner::organisation))
                        .toList());
        Deadline deadline = draft.call().deadline();
        return new InputDetails(
                input.id(),
                draft.call(),
                input.status(),
                input.organisation().map(known::get).orElse(null),
                input.language(),
                input.nameChoice(),
                input.textChoice(),
                input.effectiveName(),
                input.effectiveText(),
                cosigners(input, known, now),
                input.frozenVersion(),
                input.submittedVersion(),
                input.submittedAt(),
                changedSince(draft),
                end,
                input.window(now, end).isOpen(),
                deadline != null && end.isAfter(deadline.end()),
                policy.isLead(actor, input),
                input.entered()
                        .map(entered -> entered.details(input.id().value()))
                        .orElse(null),
                false,
                allowed(actor, input, draft.call()));
    }

    /** Whether the call's report is published, so that inputs to it are restricted and no longer withdrawn. */
    boolean isReported(Input input) {
        return isReported(calls.details(Actor.system(), input.call()));
    }

    private static boolean isReported(CallDetails call) {
        return call.status().isReported();
    }

    /**
     * What the team enters is typed and submitted until the report is published, and no longer (R14.13).
     *
     * @throws NotAllowed afterwards
     */
    void requireStillEntered(Input input) {
        if (!isStillEntered(input)) {
            throw new NotAllowed("input.refusal.not-entered-now");
        }
    }

    /** Whether it is no draft that the team can enter no more. */
    boolean isStillEntered(Input input) {
        return !input.isBeingEntered() || !isReported(input);
    }

    private Set<Permission> allowed(Actor actor, Input input, CallDetails call) {
        Set<Permission> allowed = policy.allowed(actor, input);
        if (isReported(call)) {
            allowed.remove(Permission.WITHDRAW_INPUT);
            if (input.isEntered()) {
                allowed.removeAll(WRITING);
            }
        }
        return allowed;
    }

    private boolean changedSince(Draft draft) {
        Input input = draft.input();
        return versions.find(Actor.system(), input.id().value(), input.frozenVersion())
                .map(frozen -> !frozen.content().equals(draft.content()))
                .orElse(true);
    }

    private static List<CosignerDetails> cosigners(
            Input input, Map<OrganisationId, OrganisationSummary> known, Instant now) {
        return input.cosigners()
                .filter(cosigner -> known.containsKey(cosigner.organisation()))
                .sorted(Comparator.comparing(
                                (Cosigner cosigner) -> !cosigner.status().isIn())
                        .thenComparing(Cosigner::part)
                        .thenComparing(Cosigner::invitedAt))
                .map(cosigner -> new CosignerDetails(
                        Objects.requireNonNull(known.get(cosigner.organisation())),
                        cosigner.part(),
                        cosigner.status(),
                        input.frozenVersion() > 0 && cosigner.hasSigned(input.frozenVersion()),
                        cosigner.isAskedAgain(),
                        cosigner.invitedAt(),
                        cosigner.remindedAt(),
                        cosigner.isRemindable(input.frozenVersion(), now)))
                .toList();
    }
}
