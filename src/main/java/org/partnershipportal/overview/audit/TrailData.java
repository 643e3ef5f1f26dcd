package org.partnershipportal.overview.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * A person's own acts, as the trail shows them: of acts on inputs the hour and no record, for a person may have acted on what
 * they may not see now. The trail is never changed: its ids lead to no one once the person's row is gone.
 */
@Component
class TrailData implements PersonalData {

    private static final int PART = 1000;

    private final TrailQueries rows;

    TrailData(TrailQueries rows) {
        this.rows = rows;
    }

    @Override
    public String part() {
        return "actions";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        Where own = Where.of("person = :person", "person", person);
        List<TrailRow> part = rows.after(own, null, PART);
        while (!part.isEmpty()) {
            for (TrailRow row : part) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("action", row.kind());
                fields.put("at", row.shownAt());
                if (row.about() == null && !row.subject().id().isEmpty()) {
                    fields.put(
                            "record", row.subject().kind() + " " + row.subject().id());
                }
                to.record(fields);
            }
            part = rows.after(own, part.getLast(), PART);
        }
    }
}
