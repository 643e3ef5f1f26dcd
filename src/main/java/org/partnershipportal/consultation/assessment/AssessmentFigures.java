package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the inputs to a call: for its report team all admissible ones, for the public only published ones (R0.2,
 * R4.2), without the group and country of those who do not show their name.
 */
@Service
@Transactional(readOnly = true)
public class AssessmentFigures {

    private final Desk desk;
    private final FigureQueries queries;
    private final Calls calls;

    AssessmentFigures(Desk desk, FigureQueries queries, Calls calls) {
        this.desk = desk;
        this.queries = queries;
        this.calls = calls;
    }

    /**
     * The figures for the report team; all zero before the deadline (R14.9).
     *
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    public DeskFigures ofDesk(Actor actor, CallId id) {
        CallDetails call = desk.call(actor, id);
        if (!call.isOver()) {
            Figures none = new Figures(0, 0, Map.of(), Map.of(), Map.of(), Map.of(), new Composition(Map.of()));
            return new DeskFigures(none, Map.of(), 0, Map.of(), List.of(), List.of());
        }
        Where readable = desk.visibleTo(actor, call);
        Where admissible = readable.and(Where.of("i.admissibility = 'ADMISSIBLE'"));
        Map<QuestionKey, Long> answers = queries.answers(admissible);
        return new DeskFigures(
                queries.figures(admissible, Where.all()),
                queries.judged(readable),
                queries.count(readable.and(AssessmentPolicy.PUBLIC)),
                answers,
                call.content().questionnaire().questions().stream()
                        .map(Question::key)
                        .filter(question -> !answers.containsKey(question))
                        .toList(),
                queries.languages(readable));
    }

    /**
     * The figures for everyone: of published inputs only, and they say nothing of others.
     *
     * @throws NotFound if there is no such call, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public Figures ofPublished(Actor actor, CallId id) {
        calls.details(actor, id);
        return queries.figures(
                Where.of("i.call_id = :call", "call", id).and(AssessmentPolicy.PUBLIC),
                Where.of(Consent.nameIsPublic("i.name_choice")));
    }

    /** How many inputs everyone reads now, over all calls; of others there is no number (R0.2). */
    @Requires(Permission.READ)
    public PublishedCount published(Actor actor) {
        return queries.published();
    }
}
