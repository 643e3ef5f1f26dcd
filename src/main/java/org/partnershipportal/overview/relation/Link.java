package org.partnershipportal.overview.relation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A link from an earlier record to a later one. Two records have one link of a type, whoever proposed it. */
@Entity
@Table(name = "relation_links")
class Link extends AbstractAggregateRoot<Link> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    /** The same for the same type and records. */
    @SuppressWarnings("UnusedVariable") // the same link is found by it
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID linkKey;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkType linkType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RecordKind fromKind;

    @SuppressWarnings("UnusedVariable") // the record’s module is asked by it
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID fromKey;

    private String fromId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RecordKind toKind;

    @SuppressWarnings("UnusedVariable") // the record’s module is asked by it
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID toKey;

    private String toId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LinkStatus status;

    /** Whose side proposed it: the earlier record's or the later one's. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Way proposedBy;

    /** The record that says so itself; {@code null} of a link that people made. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID follows;

    @SuppressWarnings("UnusedVariable") // lists are in its order
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Link() {}

    /**
     * Links two records.
     *
     * @param proposedBy the side of whoever proposes it
     * @param begins whether it stands at once, is proposed, or is kept with a draft for now
     */
    Link(
            UUID formToken,
            LinkType type,
            LinkEnd from,
            LinkEnd to,
            Way proposedBy,
            LinkStatus begins,
            ActorRef by,
            Instant at) {
        id = UUID.randomUUID();
        this.formToken = formToken;
        linkKey = LinkKey.of(type, from, to);
        linkType = type;
        fromKind = from.kind();
        fromKey = from.key();
        fromId = from.id();
        toKind = to.kind();
        toKey = to.key();
        toId = to.id();
        this.proposedBy = proposedBy;
        begin(begins, by, at);
    }

    /** Begins, or begins again. */
    private void begin(LinkStatus begins, ActorRef by, Instant at) {
        status = begins;
        madeAt = at;
        registerEvent(begun(begins, by, at));
    }

    private LinkEvent begun(LinkStatus begins, ActorRef by, Instant at) {
        return switch (begins) {
            case KEPT -> new LinkEvent.LinkKept(id(), by, at);
            case PROPOSED -> new LinkEvent.LinkProposed(id(), by, at);
            case STANDING -> new LinkEvent.LinkMade(id(), by, at);
            case DECLINED -> throw new IllegalArgumentException("No link begins so");
        };
    }

    /**
     * The draft with which it is kept is public now: the other record's owner is asked.
     *
     * @param agreed whether nobody need be asked
     */
    void ask(boolean agreed, ActorRef by, Instant at) {
        if (status != LinkStatus.KEPT) {
            throw new NotAllowed("relation.refusal.asked");
        }
        begin(LinkStatus.begun(agreed), by, at);
    }

    /**
     * Proposed once more. It accepts what the other side proposed, or keeps with a draft. What was declined is asked again, and what
     * one keeps oneself is asked now.
     *
     * @param form the token of the form that was sent
     * @param agreed whether nobody need be asked
     * @throws NotAllowed if it stands, or awaits the other side's answer
     */
    void proposeAgain(UUID form, Way side, boolean agreed, ActorRef by, Instant at) {
        switch (status) {
            case STANDING -> throw new NotAllowed("relation.refusal.linked");
            case PROPOSED -> {
                if (side == proposedBy && !agreed) {
                    throw new NotAllowed("relation.refusal.asked");
                }
                confirm(by, at);
            }
            case KEPT -> {
                if (side == proposedBy) {
                    begin(LinkStatus.begun(agreed), by, at);
                } else {
                    stand(by, at);
                }
            }
            case DECLINED -> {
                proposedBy = side;
                begin(LinkStatus.begun(agreed), by, at);
            }
        }
        formToken = form;
    }

    /** The other record's owner agrees. */
    void confirm(ActorRef by, Instant at) {
        requireProposed();
        stand(by, at);
    }

    /** Both sides have said yes. */
    private void stand(ActorRef by, Instant at) {
        status = LinkStatus.STANDING;
        madeAt = at;
        registerEvent(new LinkEvent.LinkConfirmed(id(), by, at));
    }

    /** The other record's owner does not agree. */
    void decline(ActorRef by, Instant at) {
        requireProposed();
        status = LinkStatus.DECLINED;
        registerEvent(new LinkEvent.LinkDeclined(id(), by, at));
    }

    /** Says that it goes; who called this deletes it. */
    void withdraw(ActorRef by, Instant at) {
        if (followsFromRecord()) {
            throw new NotAllowed("relation.refusal.follows");
        }
        registerEvent(new LinkEvent.LinkWithdrawn(id(), by, at));
    }

    private void requireProposed() {
        if (status != LinkStatus.PROPOSED) {
            throw new NotAllowed("relation.refusal.answered");
        }
    }

    LinkId id() {
        return new LinkId(id);
    }

    /** Whether this form's sending made it. */
    boolean isMadeBy(UUID token) {
        return token.equals(formToken);
    }

    LinkType type() {
        return linkType;
    }

    LinkEnd from() {
        return new LinkEnd(fromKind, fromId);
    }

    LinkEnd to() {
        return new LinkEnd(toKind, toId);
    }

    LinkEnd end(Way side) {
        return side == Way.BEFORE ? from() : to();
    }

    LinkStatus status() {
        return status;
    }

    /** The side that proposed it. */
    Way proposedBy() {
        return proposedBy;
    }

    /** Whether it follows from what a record says, so that nobody withdraws it but by changing the record. */
    boolean followsFromRecord() {
        return follows != null;
    }
}
