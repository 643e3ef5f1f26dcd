package org.partnershipportal.consultation.coding;

import java.util.Collection;
import java.util.List;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
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
     * The answers in words of one input, each with the words of those passages that lie in it; nothing of a passage in another
     * input, and nothing once the input is withdrawn or its text deleted. Three queries, however many; none without passages.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<OwnAnswer> of(Actor actor, InputId input, Collection<PassageId> ids) {
        return ids.isEmpty()
                ? List.of()
                : answers.of(Actor.system(), List.of(input)).stream()
                        .findFirst()
                        .map(one -> answers(one, queries.of(ids)))
                        .orElse(List.of());
    }

    private List<OwnAnswer> answers(SubmittedAnswers one, List<Passage.Place> places) {
        CallContent call = calls.content(Actor.system(), one.call(), one.callVersion());
        List<QuestionKey> asked =
                call.questionnaire().questions().stream().map(Question::key).toList();
        SourceText source = Sources.words(one, KnownSender.GONE, call.questionnaire());
        return source.answers().stream()
                .map(answer -> new OwnAnswer(
                        asked.indexOf(answer.question()) + 1,
                        answer.label(),
                        call.original(),
                        PublicPassages.words(
                                source,
                                places.stream()
                                        .filter(place -> place.question().equals(answer.question()))
                                        .toList())))
                .toList();
    }
}
