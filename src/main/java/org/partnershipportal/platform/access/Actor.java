package org.partnershipportal.platform.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * Who acts, at this moment. Made by {@link Actors} from the database for each act and never kept: the architecture
 * tests refuse a field of this type.
 *
 * @param kind in which capacity
 * @param person the person; {@code null} for a visitor and for the portal itself
 * @param membership the membership acted under; only when acting for an organisation
 * @param staff the staff roles that the realm gave; empty unless acting for the staff
 * @param bears the one record that a capability (a recovery code) opens; only for its bearer
 */
public record Actor(
        Kind kind,
        @Nullable PersonId person,
        @Nullable Membership membership,
        Set<StaffRole> staff,
        @Nullable ContentRef bears) {

    /** In which capacity someone acts. */
    public enum Kind {
        /** Reads what is public, without an account. */
        VISITOR,
        /** A signed-in person for no organisation. */
        PERSON,
        /** A signed-in person for an organisation of theirs. */
        ORGANISATION,
        /** A signed-in person for the platform. */
        STAFF,
        /**
         * Anyone who holds the capability of one record, such as the recovery code of a sealed input; nobody knows who.
         */
        BEARER,
        /** The portal itself: clocks, listeners. */
        SYSTEM
    }

    public Actor {
        staff = Set.copyOf(staff);
    }

    public static Actor visitor() {
        return new Actor(Kind.VISITOR, null, null, Set.of(), null);
    }

    public static Actor person(PersonId person) {
        return new Actor(Kind.PERSON, person, null, Set.of(), null);
    }

    public static Actor member(PersonId person, Membership membership) {
        return new Actor(Kind.ORGANISATION, person, membership, Set.of(), null);
    }

    public static Actor staff(PersonId person, Set<StaffRole> roles) {
        return new Actor(Kind.STAFF, person, null, roles, null);
    }

    /** Anyone who holds the record's capability; without a person, an organisation or an account (R14.8). */
    public static Actor bearer(ContentRef record) {
        return new Actor(Kind.BEARER, null, null, Set.of(), record);
    }

    /** The portal acting by itself. */
    public static Actor system() {
        return new Actor(Kind.SYSTEM, null, null, Set.of(), null);
    }

    /** Whether a person with an account acts, in whatever capacity. */
    public boolean signedIn() {
        return person != null;
    }

    /** Whether this is that person. The same person under another membership is the same pair of eyes. */
    public boolean isPerson(PersonId other) {
        return other.equals(person);
    }

    /** Whether the actor acts for the organisation. */
    public boolean actsFor(UUID organisation) {
        return membership != null && membership.organisation().equals(organisation);
    }

    /** Whether the actor acts for the organisation and holds one of the roles there. */
    public boolean holds(UUID organisation, MemberRole... anyOf) {
        return actsFor(organisation) && holdsAny(anyOf);
    }

    /** Whether the actor acts for an organisation and holds one of the roles there. */
    public boolean holdsAny(MemberRole... anyOf) {
        return membership != null && Set.of(anyOf).stream().anyMatch(membership.roles()::contains);
    }

    /** Whether the actor acts for the staff in this role. */
    public boolean is(StaffRole role) {
        return staff.contains(role);
    }

    /** Whether the actor holds the capability of the record. */
    public boolean bears(ContentRef record) {
        return record.equals(bears);
    }

    /** The organisation acted for. */
    public Optional<UUID> organisation() {
        return Optional.ofNullable(membership).map(Membership::organisation);
    }

    /** Under which address the actor acts; empty for visitors, bearers and the portal itself. */
    public Optional<Acting> acting() {
        return switch (kind) {
            case VISITOR, BEARER, SYSTEM -> Optional.empty();
            case PERSON -> Optional.of(Acting.ME);
            case STAFF -> Optional.of(Acting.STAFF);
            case ORGANISATION -> organisation().map(Acting::organisation);
        };
    }

    /** The actor by ids only, for events and the trail. */
    public ActorRef ref() {
        return new ActorRef(
                kind.name().toLowerCase(java.util.Locale.ROOT),
                person == null ? null : person.value(),
                organisation().orElse(null));
    }
}
