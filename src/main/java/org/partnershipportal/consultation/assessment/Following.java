package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallEvent;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.consultation.input.Standing;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the desk's row for each input up to date, in the transaction of its contributors' own act: what they have
 * restricted or withdrawn is restricted or withdrawn here (R14.4, decision 17).
 */
@Component
class Following {

    private final Desk desk;
    private final SubmittedInputs inputs;
    private final OrganisationDirectory directory;

    Following(Desk desk, SubmittedInputs inputs, OrganisationDirectory directory) {
        this.desk = desk;
        this.inputs = inputs;
        this.directory = directory;
    }

    /** Before all others who follow an input, so that they find its row locked and as it is now. */
    @EventListener
    @Order(0)
    @Transactional
    public void on(InputEvent event) {
        switch (event) {
            case InputEvent.InputSubmitted e -> follow(e.input(), e);
            case InputEvent.ChoicesChanged e -> follow(e.input(), e);
            case InputEvent.InputSigned e -> follow(e.input(), e);
            case InputEvent.CosignerLeft e -> follow(e.input(), e);
            case InputEvent.InputNarrowed e -> follow(e.input(), e);
            case InputEvent.InputWithdrawn e -> follow(e.input(), e);
            case InputEvent.InputTextDeleted e -> follow(e.input(), e);
            default -> {
                // What changes nothing of what was submitted.
            }
        }
    }

    /** More time for one party hides from the desk again what it sent (R14.9). */
    @EventListener
    @Transactional
    public void on(CallEvent.ExtensionGranted event) {
        follow(new InputId(event.draft()), event);
    }

    private void follow(InputId id, DomainEvent event) {
        Optional<Standing> found = inputs.standing(Actor.system(), id);
        if (found.isEmpty()) {
            return; // a draft, of which the desk knows nothing
        }
        Standing standing = found.get();
        OrganisationSummary lead = lead(standing);
        ActorRef by = event.by();
        Assessment assessment = isFirst(event) ? null : desk.locked(id).orElse(null);
        if (assessment == null) {
            desk.save(new Assessment(standing, lead));
        } else {
            assessment.follow(standing, lead, by, event.at());
            desk.save(assessment);
        }
    }

    /** Of what was never submitted before there is no row, and asking for it with a lock would lock the gap of others. */
    private static boolean isFirst(DomainEvent event) {
        return event instanceof InputEvent.InputSubmitted submitted && submitted.sequence() == 1;
    }

    private @Nullable OrganisationSummary lead(Standing standing) {
        Collection<OrganisationId> lead = standing.signers().stream()
                .filter(InputSigner::isLead)
                .map(InputSigner::organisation)
                .toList();
        List<OrganisationSummary> known =
                List.copyOf(directory.summaries(Actor.system(), lead).values());
        return known.isEmpty() ? null : known.getFirst();
    }
}
