package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/** Each night, deletes drafts that were never submitted, 12 months after their time was over, extensions included. */
@Component
class DraftRetention implements Routine {

    static final String KIND = "input-drafts";

    private static final KeptFor KEPT = KeptFor.months(12);
    private static final LocalTime AT = LocalTime.of(3, 23);

    private final InputQueries queries;
    private final InputChanges changes;
    private final TextDeletion texts;
    private final Calls calls;

    DraftRetention(InputQueries queries, InputChanges changes, TextDeletion texts, Calls calls) {
        this.queries = queries;
        this.changes = changes;
        this.texts = texts;
        this.calls = calls;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant next(Instant after) {
        return Routine.nightly(after, AT);
    }

    @Override
    public KeptFor kept() {
        return KEPT;
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        List<CallId> closed = calls.closedBy(Actor.system(), KEPT.before(now));
        return closed.isEmpty() ? List.of() : queries.drafts(closed, after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int deleted = 0;
        for (UUID id : these) {
            Input input = changes.locked(new InputId(id));
            boolean due = input.status() == InputStatus.DRAFT
                    && KEPT.isOver(changes.window(input, now).end(), now);
            if (due && texts.delete(input, Actor.system().ref(), now)) {
                deleted++;
            }
        }
        return deleted;
    }
}
