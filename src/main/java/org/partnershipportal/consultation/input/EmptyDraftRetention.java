package org.partnershipportal.consultation.input;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/**
 * Each hour, deletes sealed drafts in which nothing was left within 48 hours: they are started without an account, so that
 * anyone could fill the portal with them. Drafts of people who are signed in stay.
 */
@Component
class EmptyDraftRetention implements Routine {

    static final String KIND = "input-empty";

    private static final KeptFor KEPT = KeptFor.days(2);
    private static final Duration EACH = Duration.ofHours(1);

    /**
     * Two days of 24 hours, whatever the calendar does, and the one of which it is not kept when in it a draft was
     * started.
     */
    private static final Duration IN_FULL = Duration.ofDays(2).plus(SealedTimes.HOUR);

    private final InputQueries queries;
    private final InputChanges changes;
    private final LeftInDrafts left;
    private final TextDeletion texts;

    EmptyDraftRetention(InputQueries queries, InputChanges changes, LeftInDrafts left, TextDeletion texts) {
        this.queries = queries;
        this.changes = changes;
        this.left = left;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean reachesSealed() {
        return true;
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(EACH);
    }

    @Override
    public KeptFor kept() {
        return KEPT;
    }

    @Override
    public List<UUID> due(Instant now, UUID after, int max) {
        return queries.unwritten(now.minus(IN_FULL), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int deleted = 0;
        for (UUID id : these) {
            Input input = changes.locked(new InputId(id));
            if (isDue(input, now) && texts.delete(input, Actor.system().ref(), now)) {
                deleted++;
            }
        }
        return deleted;
    }

    private boolean isDue(Input input, Instant now) {
        return input.isSealed()
                && input.status() == InputStatus.DRAFT
                && !input.begunAt().plus(IN_FULL).isAfter(now)
                && left.isNothingIn(input);
    }
}
