package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Inputs of an individual, and those of an organisation. Drafts are deleted with the person; what was submitted stays,
 * under an ID that leads to no one. A sealed input names nobody and is never among them (R14.8).
 */
@Component
class InputData implements PersonalData {

    private static final String OWN = " FROM input_inputs WHERE person = :person AND organisation IS NULL AND status ";

    private final InputChanges changes;
    private final TextDeletion texts;
    private final InputTelling telling;
    private final JdbcClient jdbc;

    InputData(InputChanges changes, TextDeletion texts, InputTelling telling, JdbcClient jdbc) {
        this.changes = changes;
        this.texts = texts;
        this.telling = telling;
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "inputs";
    }

    @Override
    public void tell(Actor actor, Telling to) throws java.io.IOException {
        telling.tell(actor, to);
    }

    @Override
    public List<Consequence> consequences(PersonId person) {
        return List.of(
                Consequence.of("input.erasure.drafts", count(person, "= 'DRAFT' AND text_deleted_at IS NULL")),
                Consequence.of("input.erasure.submitted", count(person, "= 'SUBMITTED'")),
                Consequence.of("input.erasure.withdrawn", count(person, "= 'WITHDRAWN'")));
    }

    /** What is being submitted at this moment is either a draft that is deleted first, or submitted and stays. */
    @Override
    public void erase(PersonId person, ActorRef by, Instant at) {
        jdbc.sql("SELECT id" + OWN + "= 'DRAFT' AND text_deleted_at IS NULL ORDER BY id")
                .param("person", person)
                .query(InputId.class)
                .list()
                .forEach(id -> {
                    Input input = changes.locked(id);
                    if (input.status() == InputStatus.DRAFT) {
                        texts.delete(input, by, at);
                    }
                });
        jdbc.sql("UPDATE input_answers SET lease_holder = NULL, lease_until = NULL WHERE lease_holder = :person")
                .param("person", person)
                .update();
    }

    private long count(PersonId person, String status) {
        return jdbc.sql("SELECT COUNT(*)" + OWN + status)
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
