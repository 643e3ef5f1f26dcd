package org.partnershipportal.people.delegation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.TrailModule;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;

/** What happened to a State's powers; the subject is the organisation that holds them. */
@TrailModule("organisation")
public sealed interface DelegationEvent extends DomainEvent {

    /** The organisation. */
    OrganisationId organisation();

    @Override
    default ContentRef subject() {
        return new ContentRef(OrganisationEvent.KIND, organisation().toString());
    }

    /** A power of the State was granted to it. */
    record DelegationGranted(OrganisationId organisation, ActorRef by, Instant at) implements DelegationEvent {}

    /** A power of the State that it held got an end. */
    record DelegationEnded(OrganisationId organisation, ActorRef by, Instant at) implements DelegationEvent {}
}
