package org.partnershipportal.consultation.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.records.Where;
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
    Map<InputId, String> of(Where readable) {
        record Sent(
                InputId id,
                String textVersion,
                String nameChoice,
                String textChoice,
                String textDigest,
                @Nullable OrganisationId organisation,
                @Nullable String part) {}
        Map<InputId, HashChain> marks = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT i.id, i.text_version, i.name_choice, i.text_choice, i.text_digest, s.organisation, s.part
            FROM assessment_inputs i LEFT JOIN assessment_signers s ON s.input_id = i.id
            WHERE %s ORDER BY i.received_at, i.id, s.organisation
            """.formatted(readable.sql()))
                .params(readable.params())
                .query(Sent.class)
                .list()
                .forEach(row -> {
                    HashChain before = marks.computeIfAbsent(
                            row.id(),
                            first -> HashChain.EMPTY.with(String.join(
                                    " ", row.textVersion(), row.nameChoice(), row.textChoice(), row.textDigest())));
                    marks.put(row.id(), before.with(row.organisation() + " " + row.part()));
                });
        Map<InputId, String> heads = new LinkedHashMap<>();
        marks.forEach((input, mark) -> heads.put(input, mark.head()));
        return heads;
    }
}
