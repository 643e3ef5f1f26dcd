package org.partnershipportal.people.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's request to become a member of a listed organisation, or of one that invited another address than theirs; an
 * owner answers it.
 */
@Entity
@Table(name = "membership_join_requests")
class JoinRequest extends AbstractAggregateRoot<JoinRequest> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "person_id")
    private UUID person;

    @Column(columnDefinition = "longtext")
    private String message;

    private Instant askedAt;

    /** The invitation by whose link it was made. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "invitation_id")
    private @Nullable UUID invitation;

    /** Organisation and person while it waits, and unique: one request at a time. */
    private @Nullable String openKey;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JoinRequest() {}

    JoinRequest(AskToJoin command, PersonId person, ActorRef by, Instant now) {
        this(command, null, person, by, now);
    }

    /** By the link of an invitation that was sent to another address. */
    JoinRequest(Invitation invitation, PersonId person, ActorRef by, Instant now) {
        this(new AskToJoin(invitation.organisation(), ""), invitation.id(), person, by, now);
    }

    private JoinRequest(
            AskToJoin command, @Nullable InvitationId invitation, PersonId person, ActorRef by, Instant now) {
        this.id = JoinRequestId.random().value();
        this.organisationId = command.organisation().value();
        this.person = person.value();
        this.message = command.message();
        this.askedAt = now;
        this.invitation = invitation == null ? null : invitation.value();
        this.openKey = openKey(command.organisation(), person);
        registerEvent(new MemberEvent.JoiningAsked(organisation(), id(), by, now));
    }

    /** Whether it waits for an answer. */
    boolean isOpen() {
        return openKey != null;
    }

    /** Answers it, once. */
    void answer(boolean yes, ActorRef by, Instant now) {
        if (openKey == null) {
            throw new NotAllowed("membership.refusal.already-answered");
        }
        openKey = null;
        if (!yes) {
            registerEvent(new MemberEvent.JoiningDeclined(organisation(), person(), by, now));
        }
    }

    /** The invitation by whose link it was made. */
    Optional<InvitationId> invitation() {
        return Optional.ofNullable(invitation).map(InvitationId::new);
    }

    /** Waits no longer: the person became a member in another way, or is none any more. */
    void close() {
        openKey = null;
    }

    /** Notes that it is deleted, with what was written in it. */
    void delete(ActorRef by, Instant now) {
        registerEvent(new MemberEvent.JoinRequestDeleted(organisation(), id(), by, now));
    }

    /** The key under which an open request is unique. */
    static String openKey(OrganisationId organisation, PersonId person) {
        return organisation + ":" + person;
    }

    JoinRequestId id() {
        return new JoinRequestId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String message() {
        return message;
    }

    Instant askedAt() {
        return askedAt;
    }
}
