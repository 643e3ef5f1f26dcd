package org.partnershipportal.consultation.input;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallRow;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.consultation.input.spi.Origins;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records from which inputs are started, such as a product of a working group. Who submits the input, and nobody else, sees which
 * one it was (R0.2). Nothing is kept of it once the link is asked about, the name or the text is restricted, or the input is
 * withdrawn; of a sealed input nothing is kept at all (R14.8).
 */
@Service
@Transactional(readOnly = true)
public class InputOrigins {

    private final InputChanges changes;
    private final InputQueries queries;
    private final InputPolicy policy;
    private final Calls calls;
    private final ObjectProvider<Origins> origins;

    InputOrigins(
            InputChanges changes,
            InputQueries queries,
            InputPolicy policy,
            Calls calls,
            ObjectProvider<Origins> origins) {
        this.changes = changes;
        this.queries = queries;
        this.policy = policy;
        this.calls = calls;
        this.origins = origins;
    }

    /**
     * An open call, and whether what is published of it can name its contributor, so that a link can come of an input to it.
     *
     * @param row the call
     * @param names whether it can
     */
    public record OpenCall(CallRow row, boolean names) {}

    /**
     * The record from which the actor would start an input; empty if the actor cannot, acts for no organisation, or may not know of
     * the record: all three get the same answer (R0.1).
     */
    @Requires(Permission.READ)
    public Optional<Origin> of(Actor actor, ContentRef record) {
        return actor.organisation().isPresent() && Permission.BEGIN_INPUT.isOpenTo(actor)
                ? origins.stream()
                        .flatMap(known -> known.origin(actor, record).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The same for an input to this call; empty also if the call publishes nothing with a name. */
    @Requires(Permission.READ)
    public Optional<Origin> of(Actor actor, CallDetails call, ContentRef record) {
        return call.content().rules().namesInPublic() ? of(actor, record) : Optional.empty();
    }

    /**
     * The open calls, for who would start an input from the record: the one that closes soonest first. Three queries.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound if the actor cannot start one from it
     */
    @Requires(Permission.READ)
    public Slice<OpenCall> calls(Actor actor, ContentRef record, int from, int max) {
        if (of(actor, record).isEmpty()) {
            throw new NotFound();
        }
        Slice<CallRow> open = calls.list(actor, new CallFilter("", null, CallStatus.OPEN), from, max);
        Set<CallId> naming = calls.namingInPublic(
                actor, open.rows().stream().map(CallRow::id).collect(Collectors.toSet()));
        return open.map(row -> new OpenCall(row, naming.contains(row.id())));
    }

    /** The record from which an input was started, for who submits it; empty for everyone else, and once nothing is kept of it. */
    @Requires(Permission.READ)
    public Optional<Origin> kept(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        return input.startedFrom()
                .filter(record -> policy.isLead(actor, input))
                .flatMap(record -> origins.stream()
                        .flatMap(known -> known.kept(actor, record).stream())
                        .findFirst());
    }

    /**
     * Removes what is kept of it, so that nobody is asked about a link.
     *
     * @throws NotFound for those who may not know of the input
     * @throws NotPermitted for those who do not submit it
     */
    @Requires(Permission.EDIT_INPUT)
    @Transactional
    public void remove(Actor actor, InputId id) {
        changes.of(actor, Permission.EDIT_INPUT, id, input -> input.removeOrigin(actor.ref(), changes.now()));
    }

    /**
     * Takes what is kept of it, for the module that asks about the link now, or knows that nobody is to be asked; empty if nothing is
     * kept, as of every sealed one, which is not even read (R14.8).
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional
    public Optional<ContentRef> take(Actor actor, InputId id) {
        if (!queries.keepsOrigin(id)) {
            return Optional.empty();
        }
        Input input = changes.locked(id);
        Optional<ContentRef> kept = input.takeOrigin();
        changes.save(input);
        return kept;
    }
}
