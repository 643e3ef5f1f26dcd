package org.partnershipportal.people.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An invitation by email: it works once, within seven days. */
@Entity
@Table(name = "membership_invitations")
class Invitation extends AbstractAggregateRoot<Invitation> {

    /** How long the link is good. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    /** What became of it. */
    enum Status {
        OPEN,
        ACCEPTED,
        /** An owner confirmed that it was meant for someone with another address. */
        CONFIRMED,
        /** The one to whom it was sent does not want to become a member. */
        DECLINED,
        TAKEN_BACK
    }

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @Column(name = "e_mail")
    private String eMail;

    /** Made by the database, which looks invitations up by it. */
    @Column(insertable = false, updatable = false)
    private @Nullable String foldedAddress;

    private String roles;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "mail_language")
    private Language language;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private Instant invitedAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Invitation() {}

    Invitation(InviteMember command, ActorRef by, Instant now) {
        this.id = InvitationId.random().value();
        this.organisationId = command.organisation().value();
        this.eMail = command.eMail();
        this.roles = Member.write(command.roles());
        this.language = command.language();
        this.status = Status.OPEN;
        this.invitedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
        registerEvent(new MemberEvent.MemberInvited(organisation(), id(), by, now));
    }

    /**
     * Is accepted by the bearer of its link.
     *
     * @param address the bearer's confirmed address; empty if they have none
     * @throws NotAllowed if it was used, taken back, is too old, or was sent to another address
     */
    void accept(String address, Instant now) {
        requireUsableBy(address, now);
        status = Status.ACCEPTED;
    }

    /**
     * Is declined by the bearer of its link, and good for nothing from now on.
     *
     * @param address the bearer's confirmed address; empty if they have none
     * @throws NotAllowed if it was used, taken back, is too old, or was sent to another address
     */
    void decline(String address, ActorRef by, Instant now) {
        requireUsableBy(address, now);
        status = Status.DECLINED;
        registerEvent(new MemberEvent.InvitationDeclined(organisation(), id(), by, now));
    }

    private void requireUsableBy(String address, Instant now) {
        requireOpen(now);
        if (!isFor(address)) {
            throw new NotAllowed("membership.refusal.invitation-other-address");
        }
    }

    /** Is used up because an owner confirmed that it was meant for a bearer with another address. */
    void confirm() {
        if (status == Status.OPEN) {
            status = Status.CONFIRMED;
        }
    }

    /** Whether it was sent to this address. */
    boolean isFor(String address) {
        return eMail.equalsIgnoreCase(address);
    }

    /** Is good for nothing from now on. */
    void takeBack(ActorRef by, Instant now) {
        if (status != Status.OPEN) {
            throw new NotAllowed("membership.refusal.invitation-used");
        }
        status = Status.TAKEN_BACK;
        registerEvent(new MemberEvent.InvitationTakenBack(organisation(), id(), by, now));
    }

    /** Notes that it is deleted, with the address it was sent to: it has been kept long enough. */
    void delete(ActorRef by, Instant now) {
        registerEvent(new MemberEvent.InvitationDeleted(organisation(), id(), by, now));
    }

    /** Refuses with the sentence that says why the link is no longer good. */
    void requireOpen(Instant now) {
        switch (status) {
            case ACCEPTED, CONFIRMED -> throw new NotAllowed("membership.refusal.invitation-used");
            case DECLINED -> throw new NotAllowed("membership.refusal.invitation-declined");
            case TAKEN_BACK -> throw new NotAllowed("membership.refusal.invitation-taken-back");
            case OPEN -> {
                if (!now.isBefore(expiresAt)) {
                    throw new NotAllowed("membership.refusal.invitation-late");
                }
            }
        }
    }

    /** Whether it can still be accepted. */
    boolean isOpen(Instant now) {
        return status == Status.OPEN && now.isBefore(expiresAt);
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    String eMail() {
        return eMail;
    }

    Set<MemberRole> roles() {
        return Member.read(roles);
    }

    Language language() {
        return language;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
