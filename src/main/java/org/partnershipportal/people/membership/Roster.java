package org.partnershipportal.people.membership;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Who belongs to an organisation. It always has an owner. Every change increments its version, so that if two changes
 * together would leave no owner, the later one fails.
 */
@Entity
@Table(name = "membership_rosters")
class Roster extends AbstractAggregateRoot<Roster> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisationId;

    @Version
    private @Nullable Long version;

    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership_members", joinColumns = @JoinColumn(name = "organisation_id"))
    private List<Member> members = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Roster() {}

    /** Of a new organisation: whoever registers it can do everything in it, so that one person alone can work. */
    Roster(OrganisationId organisation, PersonId founder, ActorRef by, Instant now) {
        this.organisationId = organisation.value();
        this.changedAt = now;
        admit(founder, EnumSet.of(MemberRole.OWNER, MemberRole.EDITOR, MemberRole.SIGNATORY), by, now);
    }

    /** @throws NotAllowed if the person is a member */
    void requireNoMember(PersonId person) {
        if (find(person).isPresent()) {
            throw new NotAllowed("membership.refusal.already-member");
        }
    }

    /**
     * Takes a person in.
     *
     * @throws NotAllowed if the person is a member already
     */
    void admit(PersonId person, Set<MemberRole> roles, ActorRef by, Instant now) {
        requireNoMember(person);
        members.add(new Member(person, someOf(roles), now));
        changedAt = now;
        registerEvent(new MemberEvent.MemberJoined(organisation(), person, by, now));
    }

    /**
     * Gives a member other roles.
     *
     * @throws NotAllowed if nobody would be owner any more
     */
    void change(PersonId person, Set<MemberRole> roles, ActorRef by, Instant now) {
        Member member = find(person).filter(one -> !one.isFormer()).orElseThrow(NotFound::new);
        keepAnOwner(person, roles);
        members.remove(member);
        members.add(member.with(someOf(roles), now));
        changedAt = now;
        registerEvent(new MemberEvent.MemberRolesChanged(organisation(), person, by, now));
    }

    /** Ends a membership; access ends with it, at the next request. */
    void remove(PersonId person, ActorRef by, Instant now) {
        end(person, now);
        registerEvent(new MemberEvent.MemberRemoved(organisation(), person, by, now));
    }

    /** Ends one's own membership. */
    void leave(PersonId person, ActorRef by, Instant now) {
        end(person, now);
        registerEvent(new MemberEvent.MemberLeft(organisation(), person, by, now));
    }

    /**
     * A member was erased: the membership stays without a role, as that of a former member, and only an id.
     *
     * @param closed whether the organisation is closed, and needs no owner
     * @throws NotAllowed if nobody would be owner any more
     */
    void erase(PersonId person, boolean closed, ActorRef by, Instant now) {
        Member member = find(person).orElseThrow(NotFound::new);
        if (member.isFormer()) {
            return;
        }
        if (!closed) {
            keepAnOwner(person, Set.of());
        }
        members.remove(member);
        members.add(member.with(Set.of(), now));
        changedAt = now;
        registerEvent(new MemberEvent.MemberErased(organisation(), person, by, now));
    }

    /**
     * Makes the member owner who has been signatory the longest beside the last owner, whom others trusted to act in the
     * organisation's name before.
     *
     * @return whether there is one
     */
    boolean passOn(PersonId lastOwner, ActorRef by, Instant now) {
        Optional<Member> heir = members.stream()
                .filter(member -> !member.person().equals(lastOwner))
                .filter(member -> member.roles().contains(MemberRole.SIGNATORY))
                .min(Comparator.comparing(Member::signatorySince, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(member -> member.person().value()));
        heir.ifPresent(member -> {
            Set<MemberRole> roles = EnumSet.of(MemberRole.OWNER);
            roles.addAll(member.roles());
            change(member.person(), roles, by, now);
        });
        return heir.isPresent();
    }

    /** Whether the organisation would have no owner without the person. */
    boolean isLastOwner(PersonId person) {
        return find(person)
                        .filter(member -> member.roles().contains(MemberRole.OWNER))
                        .isPresent()
                && members.stream()
                        .noneMatch(m -> !m.person().equals(person) && m.roles().contains(MemberRole.OWNER));
    }

    /** Counts the version up for a change beside the members, such as an invitation, so that two do not cross. */
    void touch(Instant now) {
        changedAt = now;
    }

    Instant changedAt() {
        return changedAt;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    Optional<Member> find(PersonId person) {
        return members.stream().filter(m -> m.person().equals(person)).findFirst();
    }

    private void end(PersonId person, Instant now) {
        Member member = find(person).orElseThrow(NotFound::new);
        keepAnOwner(person, Set.of());
        members.remove(member);
        changedAt = now;
    }

    private void keepAnOwner(PersonId changing, Set<MemberRole> to) {
        boolean another = members.stream()
                .filter(m -> !m.person().equals(changing))
                .anyMatch(m -> m.roles().contains(MemberRole.OWNER));
        if (!another && !to.contains(MemberRole.OWNER)) {
            throw new NotAllowed("membership.refusal.last-owner");
        }
    }

    private static Set<MemberRole> someOf(Set<MemberRole> roles) {
        if (roles.isEmpty()) {
            throw new InvalidInput(Problem.of("roles", "membership.problem.roles"));
        }
        return roles;
    }
}
