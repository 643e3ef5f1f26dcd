package org.partnershipportal.platform.access;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/** Each night, forgets the ids of persons who were erased a day before, once their account at Keycloak is gone. */
@Component
class ErasureSweep implements Routine {

    static final String KIND = "erased-persons";

    /** Longer than any session. */
    private static final KeptFor KEPT = KeptFor.days(1);

    private static final LocalTime AT = LocalTime.of(3, 7);

    private final ErasedPersons erased;
    private final Erasures erasures;

    ErasureSweep(ErasedPersons erased, Erasures erasures) {
        this.erased = erased;
        this.erasures = erasures;
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
        return erased.finished(KEPT.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        return (int) these.stream()
                .filter(id -> erasures.finish(Actor.system(), new PersonId(id)))
                .count();
    }
}
