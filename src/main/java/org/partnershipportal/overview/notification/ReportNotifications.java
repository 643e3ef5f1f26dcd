package org.partnershipportal.overview.notification;

import java.util.Map;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.outcome.OutcomeEvent;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.platform.access.Actor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies contributors that the outcome of their input is known: used or not used; the link leads to which paragraph,
 * or why none (R14.7). Nobody is notified about a sealed one: the roll does not name whose it is, and its holder finds
 * it under the code (R14.8).
 */
@Component
class ReportNotifications {

    /** What is said. */
    enum Says implements Message {
        INPUT_USED,
        INPUT_NOT_USED;

        static Says of(boolean used) {
            return used ? INPUT_USED : INPUT_NOT_USED;
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.INPUT;
        }
    }

    private final Notices notices;
    private final Outcomes outcomes;
    private final InputRoll roll;
    private final InputAudience audience;

    ReportNotifications(Notices notices, Outcomes outcomes, InputRoll roll, InputAudience audience) {
        this.notices = notices;
        this.outcomes = outcomes;
        this.roll = roll;
        this.audience = audience;
    }

    @ApplicationModuleListener
    void on(OutcomeEvent.OutcomesSent event) {
        Map<InputId, Boolean> told = outcomes.told(Actor.system(), event.call(), event.at());
        for (InputRoll.Contributor one : roll.contributors(Actor.system(), told.keySet())) {
            Message message = Says.of(told.getOrDefault(one.input(), false));
            InputAudience.Party party = audience.of(one, InputAudience.WORKING);
            notices.tell(
                    Actor.system(),
                    new Notify(
                            party.persons(),
                            message,
                            party.acting(),
                            InputLinks.receipt(one.input()),
                            message + " " + one.input() + " " + event.at(),
                            null));
        }
    }
}
