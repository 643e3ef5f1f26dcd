package org.partnershipportal.consultation.explanation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What contributors were asked to explain of their inputs, and what they explained. Nobody's name is kept here, and a sealed
 * input is linked to nobody (R14.8); the texts go with the input's.
 */
@Component
class ExplanationData implements PersonalData {

    private final JdbcClient jdbc;
    private final Explanations explanations;

    ExplanationData(JdbcClient jdbc, Explanations explanations) {
        this.jdbc = jdbc;
        this.explanations = explanations;
    }

    @Override
    public String part() {
        return "explanations";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        for (InputId id : theirs(actor)) {
            for (ExplanationDetails asked : explanations.own(actor, id)) {
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("input", id.toString());
                fields.put("status", asked.status().name());
                fields.put("at", asked.askedAt());
                fields.put("question", asked.question().text());
                LocalizedText answer = asked.answer();
                if (answer != null) {
                    fields.put("answer", answer.text());
                }
                to.record(fields);
            }
        }
    }

    private List<InputId> theirs(Actor actor) {
        Where theirs = InputRoll.isTheirs(actor, "e.input_id");
        return jdbc.sql("SELECT DISTINCT e.input_id FROM explanation_explanations e WHERE " + theirs.sql()
                        + " ORDER BY e.input_id")
                .params(theirs.params())
                .query(InputId.class)
                .list();
    }
}
