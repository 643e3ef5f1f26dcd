package org.partnershipportal.consultation.clarification;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/**
 * Deletes questions 30 days after they were set aside, and of answered ones the words as they were asked 30 days after the
 * answer, for they can hold what puts a person at risk: as long as withdrawn inputs are kept (mission.md, Kept how long).
 */
@Component
class ClarificationRetention implements Routine {

    static final String KIND = "clarifications";

    private static final KeptFor KEPT = KeptFor.days(30);
    private static final LocalTime AT = LocalTime.of(3, 29);

    private final ClarificationRepository clarifications;
    private final ClarificationQueries queries;
    private final Change<Clarification> changes;

    ClarificationRetention(ClarificationRepository clarifications, ClarificationQueries queries, Changes changes) {
        this.clarifications = clarifications;
        this.queries = queries;
        this.changes = changes.of(Clarification.class, clarifications::save);
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
        return queries.keptLongEnough(KEPT.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        int done = 0;
        for (UUID id : these) {
            Clarification locked = changes.lock(new ClarificationId(id)).orElse(null);
            if (locked != null && locked.isKeptLongEnough(KEPT, now)) {
                forget(locked, now);
                done++;
            }
        }
        return done;
    }

    private void forget(Clarification locked, Instant now) {
        if (locked.status().isPublic()) {
            locked.forgetAsked(Actor.system().ref(), now);
            clarifications.save(locked);
        } else {
            clarifications.delete(locked.deleted(Actor.system().ref(), now));
        }
    }
}
