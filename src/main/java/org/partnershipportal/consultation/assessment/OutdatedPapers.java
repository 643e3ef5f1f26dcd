package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes the papers that are kept as soon as it was decided that less is public, or under other names. No reader
 * depends on it, because a document of anything other than what is public now is never found; but nothing that was
 * taken back stays on the disk. All go, because a report cites many inputs and an organisation signs several; to make
 * them once more is cheap.
 */
@Component
class OutdatedPapers {

    private final PublicPapers papers;

    OutdatedPapers(PublicPapers papers) {
        this.papers = papers;
    }

    @EventListener
    void on(DomainEvent event) {
        if (takesBack(event)) {
            papers.forgetAfterwards();
        }
    }

    private static boolean takesBack(DomainEvent event) {
        return switch (event) {
            case AssessmentEvent.InputRedacted redacted -> true;
            case AssessmentEvent.PublicationEnded ended -> true;
            case InputEvent.InputNarrowed narrowed -> true;
            case InputEvent.InputWithdrawn withdrawn -> true;
            case InputEvent.InputTextDeleted deleted -> true;
            case InputEvent.CosignerLeft left -> true;
            case OrganisationEvent.OrganisationEdited edited -> true;
            case OrganisationEvent.OrganisationChangeAccepted accepted -> true;
            case OrganisationEvent.OrganisationSuspended suspended -> true;
            case OrganisationEvent.OrganisationClosed closed -> true;
            case OrganisationEvent.OrganisationUnlisted unlisted -> true;
            default -> false;
        };
    }
}
