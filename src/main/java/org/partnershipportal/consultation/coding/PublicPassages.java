package org.partnershipportal.consultation.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.PublicAnswers;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Questionnaire;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words of marked passages as everyone may read them. They are read through from what is public of the input at this
 * moment: nothing of an input that is not, nothing of a passage of which even a letter is redacted, nothing of one
 * whose mark was taken away (R14.4, R14.7).
 */
@Service
@Transactional(readOnly = true)
public class PublicPassages {

    private final CodingQueries queries;
    private final PublicAnswers answers;
    private final Calls calls;

    PublicPassages(CodingQueries queries, PublicAnswers answers, Calls calls) {
        this.queries = queries;
        this.answers = answers;
        this.calls = calls;
    }

    /** Which questions a call asked in a version. */
    private record Asked(CallId call, int version) {}

    /** The words of those passages that everyone may read, by input, in the order in which they stand there. */
    @Requires(Permission.RUN_BY_ITSELF)
    public Map<InputId, Map<PassageId, LocalizedText>> of(Actor actor, Collection<PassageId> ids) {
        List<Passage.Place> places = queries.of(ids);
        Map<Asked, Questionnaire> asked = new HashMap<>();
        Map<InputId, Map<PassageId, LocalizedText>> words = new HashMap<>();
        List<InputId> inputs =
                places.stream().map(Passage.Place::input).distinct().toList();
        for (SubmittedAnswers one : answers.of(Actor.system(), inputs)) {
            Questionnaire questions = asked.computeIfAbsent(
                    new Asked(one.call(), one.callVersion()),
                    version -> calls.content(Actor.system(), version.call(), version.version())
                            .questionnaire());
            Map<PassageId, LocalizedText> its = words(Sources.words(one, KnownSender.GONE, questions), places);
            if (!its.isEmpty()) {
                words.put(one.input(), its);
            }
        }
        return words;
    }

    /**
     * The words of passages of one input as they stand in a source, in its order. A passage's digest is that of its own
     * words: where something is redacted it finds others, and none is given.
     */
    static Map<PassageId, LocalizedText> words(SourceText source, List<Passage.Place> places) {
        List<QuestionKey> order =
                source.answers().stream().map(SourceText.WordedAnswer::question).toList();
        Map<PassageId, LocalizedText> words = new LinkedHashMap<>();
        places.stream()
                .filter(place -> place.input().equals(source.input()))
                .flatMap(place -> Stream.ofNullable(place.read(source)))
                .sorted(Comparator.comparingInt((PassageRow row) -> order.indexOf(row.question()))
                        .thenComparing(PassageRow::span))
                .forEach(row -> words.put(row.id(), new LocalizedText(row.text(), row.language())));
        return words;
    }
}
