package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Problem;

/**
 * The statuses of an organisation with bodies outside the portal, and which applied on a given day (R1.2).
 *
 * @param day the day asked for; today where none was, or none that can be read
 * @param typed what was typed for the day, as it stands in the field
 * @param problem why the day cannot be read; {@code null} if it can
 * @param answers what held on the day, by body
 * @param rows all that was recorded, corrected ones too, the latest first
 * @param choices what can be recorded now; empty if the reader records nothing
 */
@ForOwnPages
public record AccreditationPage(
        LocalDate day,
        String typed,
        @Nullable Problem problem,
        List<Answer> answers,
        List<AccreditationRow> rows,
        List<Accreditation> choices) {

    public AccreditationPage {
        answers = List.copyOf(answers);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    /**
     * What held on the day.
     *
     * @param body who gives the status
     * @param status {@code null} if none was recorded for then
     */
    public record Answer(Accreditation.Body body, @Nullable Accreditation status) {

        /** Key of the sentence; its arguments are the day and {@link #subjectKey} in words. */
        public String key() {
            return status == null ? "organisation.accreditation.no-answer" : "organisation.accreditation.answer";
        }

        /** Key of what the sentence speaks of: the status, or the body that gave none. */
        public String subjectKey() {
            return status == null ? body.key() : status.key();
        }
    }

    /** Whether there is anything to show: no body accredits organisations of most kinds. */
    public boolean isShown() {
        return !answers.isEmpty() || !rows.isEmpty();
    }

    /** Whether the reader can record a status, and correct one that stands. */
    public boolean canRecord() {
        return !choices.isEmpty();
    }
}
