package org.partnershipportal.consultation.call;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The report teams to which a person belongs. After an erasure their place stays as that of a former member, who can no
 * longer act: the others name somebody, and if nobody is left, another person of the secretariat takes over (R14.11).
 */
@Component
class TeamData implements PersonalData {

    private static final String OF = " FROM call_team t JOIN call_calls c ON c.id = t.call_id WHERE t.person = :person";

    private final JdbcClient jdbc;

    TeamData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "report-teams";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        PersonId person = actor.person();
        if (person == null || actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        for (String code : jdbc.sql("SELECT c.code" + OF + " ORDER BY c.code")
                .param("person", person)
                .query(String.class)
                .list()) {
            to.record(Map.of("call", code));
        }
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(Consequence.of(
                "call.erasure.teams",
                jdbc.sql("SELECT COUNT(*)" + OF + " AND c.status NOT IN ('REPORTED', 'ARCHIVED')")
                        .param("person", person)
                        .query(Long.class)
                        .single()));
    }
}
