package org.partnershipportal.consultation.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of published inputs, for modules that show parts of them to the public. They contain nothing of an input
 * that is not public at this moment, and nothing that is redacted (R14.4).
 */
@Service
@Transactional(readOnly = true)
public class PublicAnswers {

    /**
     * Stands in the place of each code point that is redacted, so that all others stay where they are; no character.
     */
    public static final char TAKEN = Blackening.TAKEN;

    private static final String PUBLIC = """
        SELECT i.id, i.text_version, r.question, r.table_row, r.table_column, r.begins_at, r.ends_at, r.reason
        FROM assessment_inputs i LEFT JOIN assessment_redactions r ON r.input_id = i.id
        WHERE i.id IN (:ids) AND %s
        """.formatted(AssessmentPolicy.PUBLIC.sql());

    private final JdbcClient jdbc;
    private final AnswerReading inputs;

    PublicAnswers(JdbcClient jdbc, AnswerReading inputs) {
        this.jdbc = jdbc;
        this.inputs = inputs;
    }

    /** Those that the public reads now, in two queries however many; the others are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<SubmittedAnswers> of(Actor actor, Collection<InputId> wanted) {
        Map<InputId, Integer> versions = new HashMap<>();
        Map<InputId, List<BlackOut>> blackened = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql(PUBLIC).param("ids", wanted).query(Found.class).list().forEach(row -> {
                versions.put(row.id(), row.textVersion());
                List<BlackOut> its = blackened.computeIfAbsent(row.id(), any -> new ArrayList<>());
                if (row.question() != null) {
                    its.add(row.blackOut());
                }
            });
        }
        return inputs.of(Actor.system(), versions.keySet()).stream()
                .filter(one -> Objects.equals(versions.get(one.input()), one.version()))
                .map(one -> one.with(Blackening.masked(one.answers(), blackened.getOrDefault(one.input(), List.of()))))
                .toList();
    }

    /**
     * One input, repeated for each passage that is redacted; what stands of the passage is empty where there is none.
     */
    private record Found(
            InputId id,
            int textVersion,
            @Nullable QuestionKey question,
            @Nullable Integer tableRow,
            @Nullable String tableColumn,
            @Nullable Integer beginsAt,
            @Nullable Integer endsAt,
            @Nullable RedactionReason reason) {

        BlackOut blackOut() {
            return new BlackOut(
                    Objects.requireNonNull(question),
                    Objects.requireNonNull(tableRow),
                    Objects.requireNonNull(tableColumn),
                    Objects.requireNonNull(beginsAt),
                    Objects.requireNonNull(endsAt),
                    Objects.requireNonNull(reason));
        }
    }
}
