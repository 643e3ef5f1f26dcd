package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What modules of what members write together ask of a working group, at each act: who reads it, who leads it and who is told.
 * For everyone but a member there is no such group (R0.1).
 */
@Service
@Transactional
public class MembersSpace {

    private static final Set<MemberRole> WORKING = EnumSet.complementOf(EnumSet.of(MemberRole.READER));

    private final WorkingGroupRepository groups;
    private final WorkingGroupPolicy policy;
    private final Memberships memberships;
    private final MemberDirectory members;
    private final OrganisationDirectory directory;
    private final Change<WorkingGroup> change;
    private final JdbcClient jdbc;

    MembersSpace(
            WorkingGroupRepository groups,
            Memberships memberships,
            MemberDirectory members,
            OrganisationDirectory directory,
            Changes changes,
            JdbcClient jdbc,
            Clock clock) {
        this.groups = groups;
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
        this.memberships = memberships;
        this.members = members;
        this.directory = directory;
        change = changes.of(WorkingGroup.class, groups::save);
        this.jdbc = jdbc;
    }

    /** The group for the actor; empty for everyone but a member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<InsideGroup> find(Actor actor, WorkingGroupId id) {
        return groups.findById(id.value()).flatMap(group -> InsideGroup.of(policy.remembering(), actor, group));
    }

    /**
     * The same, locked until the caller's transaction ends, so that nobody writes who leaves at the same moment.
     *
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(propagation = Propagation.MANDATORY)
    public InsideGroup lock(Actor actor, WorkingGroupId id) {
        return change.lock(id)
                .flatMap(group -> InsideGroup.of(policy.remembering(), actor, group))
                .orElseThrow(NotFound::new);
    }

    /**
     * Who is told of what members wrote, by member: those who work for it and can read that. Nobody of an organisation that is
     * closed or suspended, and nobody once the group is over.
     *
     * @param discussed whether only those read it who read what members discuss
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Map<OrganisationId, Set<PersonId>> told(Actor actor, WorkingGroupId id, boolean discussed) {
        WorkingGroup group = groups.findById(id.value()).orElseThrow(NotFound::new);
        if (group.statusOn(policy.today()) != WorkingGroupStatus.OPEN) {
            return Map.of();
        }
        boolean states = !discussed || group.charter().statesDiscuss();
        return (discussed ? group.discussing() : group.sitting())
                .filter(seat -> !policy.isSuspended(seat))
                .collect(Collectors.toMap(Seat::organisation, seat -> working(seat.organisation(), states)));
    }

    /** Whether the organisation has a seat in the group, or had one when the group ended. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public boolean sits(Actor actor, WorkingGroupId id, OrganisationId organisation) {
        return groups.findById(id.value()).stream()
                .flatMap(WorkingGroup::sitting)
                .anyMatch(seat -> seat.isOf(organisation));
    }

    /**
     * The same as a condition.
     *
     * @param group the column with the group's id
     * @param organisation the column with the organisation's id
     */
    public static Where sits(String group, String organisation) {
        return Where.of("""
            EXISTS (SELECT 1 FROM workinggroup_seats s
              WHERE s.group_id = %s AND s.organisation = %s AND s.status = 'MEMBER')
            """.formatted(group, organisation));
    }

    /**
     * The condition that nobody adds anything for the organisation any more: it left, it only observes, or the group is over. A
     * member that is suspended can come back.
     *
     * @param group the column with the group's id
     * @param organisation the column with the organisation's id
     * @param today the day in Geneva
     */
    public static Where addsNothingMore(String group, String organisation, LocalDate today) {
        return Where.of("""
            NOT EXISTS (SELECT 1 FROM workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id
              WHERE s.group_id = %s AND s.organisation = %s AND s.status = 'MEMBER' AND s.seat_role <> 'OBSERVER'
                AND g.status = 'OPEN' AND g.ends >= :today)
            """.formatted(group, organisation), "today", today);
    }

    private Set<PersonId> working(OrganisationId organisation, boolean states) {
        Set<PersonId> all = members.find(Actor.system(), organisation, WORKING);
        if (all.stream()
                .findAny()
                .flatMap(one -> memberships.of(one, organisation.value()))
                .isEmpty()) {
            return Set.of(); // nobody acts for an organisation that is closed
        }
        Set<PersonId> closed = states ? Set.of() : memberships.ofState(all);
        return all.stream().filter(person -> !closed.contains(person)).collect(Collectors.toSet());
    }

    /**
     * Where the actor reads and leads, for lists of what waits and of what is found: the same as each {@link InsideGroup} says.
     *
     * @param inside the groups in which the actor is inside, as a State or an observer too
     * @param discussed the groups in which the actor discusses
     * @param led those of them that the actor leads
     * @param guarded whose words the actor does not decide on (R4.3)
     * @param leading who else leads one of those that the actor leads
     */
    public record Places(
            List<OwnGroup> inside,
            List<WorkingGroupId> discussed,
            List<WorkingGroupId> led,
            Set<OrganisationId> guarded,
            Set<OrganisationId> leading) {

        private static final Places NONE = new Places(List.of(), List.of(), List.of(), Set.of(), Set.of());

        /** The ids of those in which the actor is inside. */
        public List<WorkingGroupId> ids() {
            return inside.stream().map(OwnGroup::id).toList();
        }

        /** The titles of the same. */
        public Map<WorkingGroupId, LocalizedText> titles() {
            return inside.stream().collect(Collectors.toMap(OwnGroup::id, OwnGroup::title));
        }
    }

    /** Where the actor reads and leads; one query where the organisation acted for is no member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Places places(Actor actor) {
        Membership own = actor.membership();
        PersonId person = actor.person();
        if (own == null || person == null) {
            return Places.NONE;
        }
        OrganisationId organisation = new OrganisationId(own.organisation());
        List<Place> sitting = sitting(organisation);
        if (sitting.isEmpty() || (!own.verified() && directory.isSuspended(Actor.system(), organisation))) {
            return Places.NONE;
        }
        List<Membership> all = memberships.of(person);
        boolean ofState = own.ofState() || all.stream().anyMatch(Membership::ofState);
        List<Place> discussed = sitting.stream()
                .filter(one ->
                        one.statesDiscuss() || (!ofState && one.stakeholderGroup() != StakeholderGroup.GOVERNMENT))
                .toList();
        List<WorkingGroupId> led = discussed.stream()
                .filter(one -> own.verified() && one.seatRole().leads())
                .map(Place::id)
                .toList();
        List<Beside> beside = led.isEmpty() ? List.of() : beside(led, organisation, statesOf(all));
        return new Places(
                sitting.stream()
                        .map(one -> new OwnGroup(one.id(), new LocalizedText(one.title(), one.textLanguage())))
                        .toList(),
                discussed.stream().map(Place::id).toList(),
                led,
                beside.stream()
                        .filter(Beside::guarded)
                        .map(Beside::organisation)
                        .collect(Collectors.toSet()),
                beside.stream().filter(Beside::leads).map(Beside::organisation).collect(Collectors.toSet()));
    }

    /**
     * The condition that of those who lead a group the actor is the one whom a decision on a member's words concerns, so that one duty
     * is one member's: the rapporteur's, else the chair's, else the deputy chair's. Nobody comes first on their own words, nor where
     * R4.3 keeps a State from what its own NHRI and civil society said, as long as another of them can decide. All of them may.
     *
     * @param places where the actor leads
     * @param group the column with the group's id
     * @param author the column with the id of the member whose words they are
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Where concerns(Actor actor, Places places, String group, String author) {
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElseThrow();
        Where others = Where.in("o.organisation", "fit", verified(places.leading()));
        return others.equals(Where.none())
                ? Where.all()
                : Where.of("""
            EXISTS (SELECT 1 FROM workinggroup_seats o JOIN workinggroup_groups og ON og.id = o.group_id
              JOIN workinggroup_seats mine ON mine.group_id = o.group_id AND mine.organisation = :concerned
                AND mine.status = 'MEMBER'
              WHERE o.group_id = %1$s AND o.status = 'MEMBER' AND o.organisation <> %2$s AND %3$s
                AND (%2$s = :concerned OR %4$s < %5$s)
                AND (o.stakeholder_group <> 'GOVERNMENT' OR og.states_discuss AND NOT EXISTS (
                  SELECT 1 FROM workinggroup_seats a WHERE a.group_id = o.group_id AND a.organisation = %2$s
                    AND a.stakeholder_group IN ('NHRI', 'CIVIL_SOCIETY') AND a.country = o.country)))
            """.formatted(group, author, others.sql(), rank("o"), rank("mine")), others.params())
                        .and(Where.of("1 = 1", "concerned", own))
                        .not();
    }

    private static String rank(String seat) {
        return "CASE " + seat
                + ".seat_role WHEN 'RAPPORTEUR' THEN 1 WHEN 'CHAIR' THEN 2 WHEN 'DEPUTY' THEN 3 ELSE 4 END";
    }

    private Set<OrganisationId> verified(Set<OrganisationId> leading) {
        return leading.isEmpty()
                ? Set.of()
                : directory.summaries(Actor.system(), leading).values().stream()
                        .filter(OrganisationSummary::verified)
                        .map(OrganisationSummary::id)
                        .collect(Collectors.toSet());
    }

    /** A seat in a group that is not over. */
    private record Place(
            WorkingGroupId id,
            String title,
            String textLanguage,
            boolean statesDiscuss,
            StakeholderGroup stakeholderGroup,
            SeatRole seatRole) {}

    private List<Place> sitting(OrganisationId own) {
        return jdbc.sql("""
            SELECT g.id, g.title, g.text_language, g.states_discuss, s.stakeholder_group, s.seat_role
            FROM workinggroup_seats s JOIN workinggroup_groups g ON g.id = s.group_id
            WHERE s.organisation = :own AND s.status = 'MEMBER' AND g.status = 'OPEN' AND g.ends >= :today
            ORDER BY g.ends, g.id
            """)
                .param("own", own)
                .param("today", policy.today())
                .query(Place.class)
                .list();
    }

    private static Set<String> statesOf(List<Membership> all) {
        return all.stream()
                .filter(Membership::ofState)
                .flatMap(one -> Optional.ofNullable(one.country()).stream())
                .map(CountryCode::iso3)
                .collect(Collectors.toSet());
    }

    /**
     * A member of a group that the actor leads, now or before.
     *
     * @param leads whether it leads one of them and is not the one that the actor acts for
     * @param guarded whether it is an NHRI or civil society of the actor's State
     */
    private record Beside(OrganisationId organisation, boolean leads, boolean guarded) {}

    /** Those of either kind; one query. */
    private List<Beside> beside(List<WorkingGroupId> led, OrganisationId own, Set<String> states) {
        return jdbc.sql("""
            SELECT s.organisation, MAX(s.leads) AS leads, MAX(s.guarded) AS guarded FROM (
              SELECT organisation,
                     CASE WHEN status = 'MEMBER' AND seat_role IN ('RAPPORTEUR', 'CHAIR', 'DEPUTY') AND organisation <> :own
                       THEN 1 ELSE 0 END AS leads,
                     CASE WHEN stakeholder_group IN ('NHRI', 'CIVIL_SOCIETY') AND country IN (:states)
                       THEN 1 ELSE 0 END AS guarded
              FROM workinggroup_seats WHERE group_id IN (:led)) s
            WHERE s.leads = 1 OR s.guarded = 1 GROUP BY s.organisation
            """)
                .param("led", led)
                .param("own", own)
                .param("states", states.isEmpty() ? Set.of("") : states)
                .query(Beside.class)
                .list();
    }
}
