package org.partnershipportal.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.NotPermitted;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Requires;
import org.partnershipportal.call.CallId;
import org.partnershipportal.input.AnswerReading;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.SubmittedAnswers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's list of inputs with their answers, for those who work on elsewhere; read part by part, as it stands now. */
@Service
@Transactional(readOnly = true)
public class AssessmentExport {

    private static final int PART = 200;

    private final Assessments assessments;
    private final AnswerReading answers;

    AssessmentExport(Assessments assessments, AnswerReading answers) {
        this.assessments = assessments;
        this.answers = answers;
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
            Map<InputId, SubmittedAnswers> said =
                    answers
                            .of(
                                    Actor.system(),
                                    part.stream().map(AssessmentRow::input).toList())
                            .stream()
                            .collect(Collectors.toMap(SubmittedAnswers::input, one -> one));
            part.forEach(row -> each.accept(new ExportedInput(
                    row, said.containsKey(row.input()) ? said.get(row.input()).answers() : Map.of())));
        } while (!part.isEmpty());
    }
}
