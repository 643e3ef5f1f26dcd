package org.partnershipportal.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.partnershipportal.access.Actor;
import org.partnershipportal.assessment.AssessedInput;
import org.partnershipportal.assessment.AssessmentEvent;
import org.partnershipportal.assessment.Publications;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.InputLinks;
import org.partnershipportal.input.InputRoll;
import org.partnershipportal.input.InputRoll.Contributor;
import org.partnershipportal.moderation.CaseEvent;
import org.partnershipportal.shared.DomainEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells all who stand behind an input what the desk made of it: that it is inadmissible, which the lead may appeal, how an
 * appeal was decided, that it is published. Of a sealed one nobody is told: its holder finds it under the code (R14.8).
 */
@Component
class AssessmentNotifications {

    private final Notices notices;
    private final InputRoll roll;
    private final InputAudience audience;
    private final Publications publications;

    AssessmentNotifications(Notices notices, InputRoll roll, InputAudience audience, Publications publications) {
        this.notices = notices;
        this.roll = roll;
        this.audience = audience;
        this.publications = publications;
    }

    @ApplicationModuleListener
    void on(AssessmentEvent event) {
        switch (event) {
            case AssessmentEvent.InputFoundInadmissible e ->
                tell(e, e.input(), Message.INPUT_INADMISSIBLE, Contributor::standsBehindIt);
            case AssessmentEvent.InputPublished e -> published(e);
            default -> {
                // What contributors did themselves, or learn where they look.
            }
        }
    }

    @ApplicationModuleListener
    void on(CaseEvent.DecisionUpheld event) {
        decided(event);
    }

    @ApplicationModuleListener
    void on(CaseEvent.DecisionOverturned event) {
        decided(event);
    }

    private void decided(CaseEvent event) {
        if (event.subject().kind().equals(InputId.KIND)) {
            InputId.parse(event.subject().id())
                    .ifPresent(input -> tell(event, input, Message.APPEAL_DECIDED, Contributor::standsBehindIt));
        }
    }

    /** The lead, and of the others those who signed what is published. */
    private void published(AssessmentEvent.InputPublished event) {
        Map<InputId, AssessedInput> known = publications.assessed(Actor.system(), List.of(event.input()));
        AssessedInput input = known.get(event.input());
        if (input != null) {
            tell(
                    event,
                    event.input(),
                    Message.INPUT_PUBLISHED,
                    one -> one.lead()
                            || input.signers().stream()
                                    .anyMatch(signer -> signer.organisation().equals(one.organisation())));
        }
    }

    private void tell(DomainEvent event, InputId input, Message message, Predicate<Contributor> whom) {
        roll.of(Actor.system(), input).stream().filter(whom).forEach(one -> {
            InputAudience.Party party = audience.of(one, InputAudience.WORKING);
            notices.tell(
                    Actor.system(),
                    Notify.about(event, party.persons(), message, party.acting(), InputLinks.receipt(input)));
        });
    }
}
