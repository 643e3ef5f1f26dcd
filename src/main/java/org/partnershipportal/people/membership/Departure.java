package org.partnershipportal.people.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a membership ended, kept for a time so that whoever left does not decide on what the organisation wrote. */
@Entity
@Table(name = "membership_departures")
class Departure extends AbstractAggregateRoot<Departure> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "person_id")
    private UUID person;

    private Instant leftAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Departure() {}

    Departure(OrganisationId organisation, PersonId person, Instant at) {
        id = UUID.randomUUID();
        organisationId = organisation.value();
        this.person = person.value();
        leftAt = at;
    }

    /** Notes that it is deleted. */
    void delete(ActorRef by, Instant now) {
        registerEvent(new MemberEvent.DepartureDeleted(organisation(), new PersonId(person), by, now));
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    Instant leftAt() {
        return leftAt;
    }
}
