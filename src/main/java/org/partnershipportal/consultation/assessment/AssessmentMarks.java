package org.partnershipportal.consultation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.HashChain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks of inputs by which whoever keeps a copy finds out what of it may still be read. */
@Component
class AssessmentMarks {

    private final JdbcClient jdbc;

    AssessmentMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each readable input's contributors have sent and allow, as a mark that changes with it; one query. */
    Map<InputId, String> of(CallId call, Instant now) {
        Map<InputId, HashChain> marks = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT i.id, i.text_version, i.name_choice, i.text_choice, i.text_digest, s.organisation, s.part
            FROM assessment_inputs i LEFT JOIN assessment_signers s ON s.input_id = i.id
            WHERE %s ORDER BY i.received_at, i.id, s.organisation
            """.formatted(AssessmentQueries.READABLE))
                .params(AssessmentQueries.readable(call, now))
                .query(row -> {
                    InputId input = AssessmentQueries.input(row);
                    HashChain before = marks.containsKey(input) ? marks.get(input) : HashChain.EMPTY.with(sent(row));
                    marks.put(input, before.with(AssessmentQueries.organisation(row) + " " + row.getString("part")));
                });
        Map<InputId, String> heads = new LinkedHashMap<>();
        marks.forEach((input, mark) -> heads.put(input, mark.head()));
        return heads;
    }

    private static String sent(ResultSet row) throws SQLException {
        return String.join(
                " ",
                row.getString("text_version"),
                row.getString("name_choice"),
                row.getString("text_choice"),
                row.getString("text_digest"));
    }
}
