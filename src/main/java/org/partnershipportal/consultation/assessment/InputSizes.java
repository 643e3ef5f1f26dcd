package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.spi.CodedAnswers;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.AnswerAsText;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.questionnaire.WordCount;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long inputs are and how far they are coded, counted on each reading for the few that a page shows, and stored
 * nowhere.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class InputSizes {

    private final Desk desk;
    private final AssessmentQueries queries;
    private final AnswerReading answers;
    private final ObjectProvider<CodedAnswers> coded;

    InputSizes(Desk desk, AssessmentQueries queries, AnswerReading answers, ObjectProvider<CodedAnswers> coded) {
        this.desk = desk;
        this.queries = queries;
        this.answers = answers;
        this.coded = coded;
    }

    /**
     * Those of some inputs of a call, for its report team; what it may not read today is missing (R14.9). Three queries beside
     * the call.
     *
     * @param inputs those of one part of a list
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    public Map<InputId, InputSize> of(Actor actor, CallId call, Collection<InputId> inputs) {
        CallDetails its = desk.call(actor, call);
        if (!its.isOver() || inputs.isEmpty()) {
            return Map.of();
        }
        Set<InputId> readable = queries.readable(desk.visibleTo(actor, its), inputs);
        List<SubmittedAnswers> said = answers.of(Actor.system(), readable);
        Map<InputId, Integer> versions =
                said.stream().collect(Collectors.toMap(SubmittedAnswers::input, SubmittedAnswers::version));
        Map<InputId, Integer> inCode =
                coded.stream().findFirst().map(all -> all.of(versions)).orElse(Map.of());
        Map<InputId, InputSize> sizes = new HashMap<>();
        for (SubmittedAnswers one : said) {
            List<String> texts = texts(its.content().questionnaire(), one);
            sizes.put(
                    one.input(),
                    new InputSize(
                            texts.stream().mapToInt(WordCount::of).sum(),
                            texts.size(),
                            inCode.getOrDefault(one.input(), 0)));
        }
        return sizes;
    }

    /** What was answered in words. */
    static List<String> texts(Questionnaire asked, SubmittedAnswers said) {
        AnswerWording wording = new InputWords(Language.EN, Language.EN).answers(said.language());
        return asked.questions().stream()
                .map(question -> AnswerAsText.source(
                        wording.of(question, said.answers().getOrDefault(question.key(), AnswerValue.NONE))))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
