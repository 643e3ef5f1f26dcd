package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.AnswerReading;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk's list of inputs with their answers, for those who work on it elsewhere; read part by part, in its current
 * state.
 */
@Service
@Transactional(readOnly = true)
public class AssessmentExport {

    /** How many inputs are read at a time. */
    public static final int PART = AssessmentQueries.MOST;

    private final Assessments assessments;
    private final Desk desk;
    private final AssessmentQueries queries;
    private final JdbcClient jdbc;
    private final AnswerReading answers;
    private final ExplainedInputs explained;

    AssessmentExport(
            Assessments assessments,
            Desk desk,
            AssessmentQueries queries,
            JdbcClient jdbc,
            AnswerReading answers,
            ExplainedInputs explained) {
        this.assessments = assessments;
        this.desk = desk;
        this.queries = queries;
        this.jdbc = jdbc;
        this.answers = answers;
        this.explained = explained;
    }

    /**
     * Gives each input that the filter lets pass to {@code each}, in the list's order. What the list does not show is not
     * among them: nothing before the end of an input's own time (R14.9), nothing that was withdrawn.
     *
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    public void of(Actor actor, CallId call, AssessmentFilter filter, Consumer<ExportedInput> each) {
        int from = 0;
        List<AssessmentRow> part;
        do {
            part = assessments.list(actor, call, filter, from, PART).rows();
            from += part.size();
            answered(part).forEach(each);
        } while (!part.isEmpty());
    }

    /**
     * Some of a call's inputs, in the order in which they came; what the list does not show any more is left out.
     *
     * @param inputs up to {@link #PART}
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    public List<ExportedInput> of(Actor actor, CallId call, Collection<InputId> inputs) {
        CallDetails its = desk.call(actor, call);
        boolean nothing = !its.isOver() || inputs.isEmpty();
        return nothing ? List.of() : answered(queries.some(actor, desk.visibleTo(actor, its), inputs));
    }

    /**
     * All that the list shows now, in the order in which they came, each with a mark of what its contributors have sent
     * and allow: another version, a more restrictive choice or one who signs no more make another mark. So whoever
     * keeps a copy finds out what of it may still be read; one query, and no text.
     *
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    public Map<InputId, String> marks(Actor actor, CallId call) {
        CallDetails its = desk.call(actor, call);
        return its.isOver() ? marks(desk.visibleTo(actor, its)) : Map.of();
    }

    /** A mark of each readable input that changes when its contributors submit or choose again; one query. */
    private Map<InputId, String> marks(Where readable) {
        record Sent(
                InputId id,
                String textVersion,
                String nameChoice,
                String textChoice,
                String textDeleted,
                @Nullable OrganisationId organisation,
                @Nullable String part) {}
        Map<InputId, HashChain> marks = new LinkedHashMap<>();
        jdbc.sql("""
            SELECT i.id, i.text_version, i.name_choice, i.text_choice, i.text_deleted, s.organisation, s.part
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
                                    " ", row.textVersion(), row.nameChoice(), row.textChoice(), row.textDeleted())));
                    marks.put(row.id(), before.with(row.organisation() + " " + row.part()));
                });
        Map<InputId, String> heads = new LinkedHashMap<>();
        marks.forEach((input, mark) -> heads.put(input, mark.head()));
        return heads;
    }

    private List<ExportedInput> answered(List<AssessmentRow> part) {
        Map<InputId, SubmittedAnswers> said =
                answers
                        .of(
                                Actor.system(),
                                part.stream().map(AssessmentRow::input).toList())
                        .stream()
                        .collect(Collectors.toMap(SubmittedAnswers::input, one -> one));
        Map<InputId, List<Explained>> explanations =
                explained.of(part.stream().map(AssessmentRow::input).toList());
        return part.stream()
                .map(row -> new ExportedInput(
                        row,
                        said.containsKey(row.input()) ? said.get(row.input()).answers() : Map.of(),
                        explanations.getOrDefault(row.input(), List.of())))
                .toList();
    }
}
