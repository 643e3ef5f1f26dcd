package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.spi.PublishedInputs;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.partnershipportal.platform.records.Where;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Each night, deletes submitted texts that are not published, as long after the report as their call says. What was only
 * allowed to be published goes too: published is what the public can read now.
 */
@Component
class UnpublishedRetention implements Routine {

    static final String KIND = "input-unpublished";

    private static final LocalTime AT = LocalTime.of(3, 31);

    private final InputQueries queries;
    private final InputChanges changes;
    private final TextDeletion texts;
    private final Calls calls;
    private final ObjectProvider<PublishedInputs> published;

    UnpublishedRetention(
            InputQueries queries,
            InputChanges changes,
            TextDeletion texts,
            Calls calls,
            ObjectProvider<PublishedInputs> published) {
        this.queries = queries;
        this.changes = changes;
        this.texts = texts;
        this.calls = calls;
        this.published = published;
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
    public @Nullable KeptFor kept() {
        return null;
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        List<CallId> over = calls.keptLongEnough(Actor.system());
        return over.isEmpty()
                ? List.of()
                : queries.unpublished(Where.in("i.call_id", "calls", over).and(hidden()), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int deleted = 0;
        for (UUID id : these) {
            Input input = changes.locked(new InputId(id));
            boolean due = input.status() == InputStatus.SUBMITTED
                    && !queries.unpublished(
                                    Where.of("i.id = :input", "input", input.id())
                                            .and(hidden()),
                                    new UUID(0, 0),
                                    1)
                            .isEmpty();
            if (due && texts.delete(input, Actor.system().ref(), now)) {
                deleted++;
            }
        }
        return deleted;
    }

    /** Without a module that publishes, nothing is published (R0.3). */
    private Where hidden() {
        return published.stream().map(one -> one.published("i.id").not()).reduce(Where.all(), Where::and);
    }
}
