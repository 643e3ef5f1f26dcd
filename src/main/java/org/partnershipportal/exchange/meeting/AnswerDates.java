package org.partnershipportal.exchange.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Says which dates of a meeting suit a member.
 *
 * @param meeting which
 * @param answers one for each date, in their order
 */
@ForOwnPages
public record AnswerDates(MeetingId meeting, List<@Nullable DateAnswer> answers) {

    public AnswerDates {
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
        FieldChecks checks = new FieldChecks(AnswerDates.class);
        checks.that(!answers.isEmpty() && !answers.contains(null), "answers", "meeting.problem.answer-each");
        checks.done();
    }
}
