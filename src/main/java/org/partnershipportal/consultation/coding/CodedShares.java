package org.partnershipportal.consultation.coding;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.spi.CodedAnswers;
import org.partnershipportal.consultation.input.InputId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In how many answers of inputs passages are coded; counted without reading them. */
@Component
class CodedShares implements CodedAnswers {

    private final JdbcClient jdbc;

    CodedShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Share(InputId input, int version, int answers) {}

    @Override
    public Map<InputId, Integer> of(Map<InputId, Integer> versions) {
        Set<InputId> inputs = versions.keySet();
        return inputs.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                    SELECT p.input_id AS input, p.input_version AS version, COUNT(DISTINCT p.question) AS answers
                    FROM coding_passages p WHERE p.input_id IN (:inputs) GROUP BY p.input_id, p.input_version
                    """).param("inputs", inputs).query(Share.class).list().stream()
                        .filter(share -> Integer.valueOf(share.version()).equals(versions.get(share.input())))
                        .collect(Collectors.toMap(Share::input, Share::answers));
    }
}
