package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The answers of many submitted inputs at once, for the module that codes them; one query over inputs and what was frozen of
 * them, and nothing of what is withdrawn or deleted. Who may read them, and from when on (R14.9), the asking module decides
 * before.
 */
@Service
@Transactional(readOnly = true)
public class AnswerReading {

    private final JdbcClient jdbc;
    private final Vault vault;

    AnswerReading(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    private record Sent(
            InputId id,
            CallId callId,
            @Nullable OrganisationId lead,
            NameChoice name,
            int textVersion,
            int callVersion,
            String content,
            Instant frozenAt) {

        SubmittedAnswers answers(Vault vault) {
            FrozenVersion frozen =
                    new FrozenVersion(id.value(), textVersion, callVersion, content, frozenAt).opened(vault);
            Map<QuestionKey, AnswerValue> answers = frozen.answers().entrySet().stream()
                    .collect(Collectors.toMap(answer -> new QuestionKey(answer.getKey()), Map.Entry::getValue));
            return new SubmittedAnswers(
                    id, callId, textVersion, callVersion, name.isSealed() ? null : lead, frozen.language(), answers);
        }
    }

    /** The answers of those that are submitted; the others are left out. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<SubmittedAnswers> of(Actor actor, Collection<InputId> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT i.id, i.call_id, i.organisation AS lead, i.name_choice AS name,
                           v.text_version, v.call_version, v.content, v.frozen_at
                    FROM input_inputs i
                    JOIN receipt_versions v ON v.input_id = i.id AND v.text_version = i.submitted_version
                    WHERE i.status = 'SUBMITTED' AND i.text_deleted_at IS NULL AND i.id IN (:inputs)
                    """).param("inputs", inputs).query(Sent.class).list().stream()
                        .map(sent -> sent.answers(vault))
                        .toList();
    }
}
