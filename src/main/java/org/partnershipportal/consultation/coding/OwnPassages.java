package org.partnershipportal.consultation.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words of coded passages for those who wrote them: as they were submitted, without anything that the report team keeps
 * beside them. The calling module decides first who they are.
 */
@Service
@Transactional(readOnly = true)
public class OwnPassages {

    private final CodingQueries queries;
    private final AnswerReading answers;
    private final Calls calls;

    OwnPassages(CodingQueries queries, AnswerReading answers, Calls calls) {
        this.queries = queries;
        this.answers = answers;
        this.calls = calls;
    }

    /**
     * The words of those passages that lie in one input, in the order in which they stand there; nothing of a passage in another
     * input, and nothing once the input is withdrawn or its text deleted. Three queries, however many.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<PassageId, LocalizedText> of(Actor actor, InputId input, Collection<PassageId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : answers.of(Actor.system(), List.of(input)).stream()
                        .findFirst()
                        .map(one ->
                                PublicPassages.words(Sources.words(one, KnownSender.GONE, asked(one)), queries.of(ids)))
                        .orElse(Map.of());
    }

    private Questionnaire asked(SubmittedAnswers one) {
        return calls.content(Actor.system(), one.call(), one.callVersion()).questionnaire();
    }
}
