package org.partnershipportal.overview.mydata;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.jobs.Routine;
import org.springframework.stereotype.Component;

/** Copies go after seven days, and with the person who asked for them. */
@Component
class CopyRetention implements Routine, PersonalData {

    private static final KeptFor KEPT = KeptFor.days(7);
    private static final LocalTime AT = LocalTime.of(3, 3);

    private final CopyRows rows;
    private final DataCopies copies;

    CopyRetention(CopyRows rows, DataCopies copies) {
        this.rows = rows;
        this.copies = copies;
    }

    @Override
    public String kind() {
        return "data-copies";
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
        return rows.old(KEPT.before(now), after, max);
    }

    @Override
    public int run(List<UUID> these, Instant now) {
        return (int) these.stream()
                .filter(id -> copies.delete(Actor.system(), new CopyId(id)))
                .count();
    }

    @Override
    public String part() {
        return "copies";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person != null && actor.kind() == Actor.Kind.PERSON) {
            for (CopyRow row : rows.of(person)) {
                to.record(Map.of("copy", row.id().toString(), "at", row.askedAt()));
            }
        }
    }

    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        rows.deleteOf(person);
    }
}
