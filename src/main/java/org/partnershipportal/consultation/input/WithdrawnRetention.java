package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/** Each night, deletes the texts of inputs that were withdrawn 30 days before. */
@Component
class WithdrawnRetention implements Routine {

    static final String KIND = "input-withdrawn";

    private static final KeptFor KEPT = KeptFor.days(30);
    private static final LocalTime AT = LocalTime.of(3, 27);

    private final InputQueries queries;
    private final InputChanges changes;
    private final TextDeletion texts;

    WithdrawnRetention(InputQueries queries, InputChanges changes, TextDeletion texts) {
        this.queries = queries;
        this.changes = changes;
        this.texts = texts;
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
        return queries.withdrawn(KEPT.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int deleted = 0;
        for (UUID id : these) {
            Input input = changes.locked(new InputId(id));
            // What is withdrawn never becomes anything else.
            if (input.status() == InputStatus.WITHDRAWN
                    && texts.delete(input, Actor.system().ref(), now)) {
                deleted++;
            }
        }
        return deleted;
    }
}
