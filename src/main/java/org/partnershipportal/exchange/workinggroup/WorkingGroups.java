package org.partnershipportal.exchange.workinggroup;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Working groups: proposed by verified organisations, opened by the secretariat, chartered, ended and read. */
@Service
@Transactional
public class WorkingGroups {

    private final WorkingGroupRepository groups;
    private final WorkingGroupQueries queries;
    private final WorkingGroupReading reading;
    private final Change<WorkingGroup> change;
    private final WorkingGroupPolicy policy;
    private final OrganisationDirectory directory;
    private final Once once;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    WorkingGroups(
            WorkingGroupRepository groups,
            WorkingGroupQueries queries,
            WorkingGroupReading reading,
            Changes changes,
            OrganisationDirectory directory,
            Memberships memberships,
            Once once,
            Clock clock) {
        this.groups = groups;
        this.queries = queries;
        this.reading = reading;
        change = changes.of(WorkingGroup.class, groups::save);
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
        this.directory = directory;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Proposes a group for the organisation acted for; sent twice, one proposal comes of it, by the form's token.
     *
     * @throws NotAllowed if the organisation is not verified (R4.6)
     */
    @Requires(Permission.PROPOSE_GROUP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public WorkingGroupId propose(Actor actor, WriteCharter command) {
        return once.made(() -> proposedWith(actor, command), () -> begin(actor, command));
    }

    private WorkingGroupId begin(Actor actor, WriteCharter command) {
        OrganisationSummary own =
                directory.summary(actor, OrganisationId.actingFor(actor)).orElseThrow(NotFound::new);
        WorkingGroupNumber number = WorkingGroupNumber.draw(random);
        return groups.save(new WorkingGroup(command, number, own, actor.person(), actor.ref(), clock.instant()))
                .id();
    }

    private Optional<WorkingGroupId> proposedWith(Actor actor, WriteCharter command) {
        return groups.findByFormToken(command.formToken())
                .filter(made -> made.isProposedWith(command.formToken())
                        && made.proposer().equals(OrganisationId.actingFor(actor)))
                .map(WorkingGroup::id);
    }

    /**
     * Changes the charter. Once the group is open, its criteria and the place of States stay.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     */
    @Requires(Permission.EDIT_GROUP)
    public void change(Actor actor, WorkingGroupId id, WriteCharter command) {
        make(actor, id, Permission.EDIT_GROUP, (it, by, at) -> it.change(command, by, at));
    }

    /**
     * Opens a proposed group; from then on everyone reads it. Who proposed it, or belongs to its proposer, does not (four eyes).
     *
     * @throws NotAllowed if its proposer is no longer verified, or its term is over
     */
    @Requires(Permission.OPEN_GROUP)
    public void open(Actor actor, WorkingGroupId id) {
        make(
                actor,
                id,
                Permission.OPEN_GROUP,
                (it, by, at) -> it.open(directory.summary(actor, it.proposer()).orElseThrow(NotFound::new), by, at));
    }

    /** Ends an open group before its term, does not open a proposed one, or withdraws one's own proposal; with a reason. */
    @Requires(Permission.END_GROUP)
    public void end(Actor actor, WorkingGroupId id, Reason why) {
        make(actor, id, Permission.END_GROUP, (it, by, at) -> it.end(why, by, at));
    }

    /** Says why groups of the three do not take part; it is published (R4.2). */
    @Requires(Permission.LEAD_GROUP)
    public void explainMissing(Actor actor, ExplainMissing command) {
        make(
                actor,
                command.group(),
                Permission.LEAD_GROUP,
                (it, by, at) -> it.explain(command, reading.details(actor, it).absent(), by, at));
    }

    /**
     * One group; for a visitor exactly what is public.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public WorkingGroupDetails details(Actor actor, WorkingGroupId id) {
        return groups.findById(id.value())
                .map(group -> reading.details(actor, group))
                .orElseThrow(NotFound::new);
    }

    /** The same by its number. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public WorkingGroupDetails details(Actor actor, WorkingGroupNumber number) {
        return groups.findByNumber(number.value())
                .map(group -> reading.details(actor, group))
                .orElseThrow(NotFound::new);
    }

    /** Whether there is such a group for the reader, and it is not over. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean isOpen(Actor actor, WorkingGroupId id) {
        return groups.findById(id.value())
                .filter(group ->
                        policy.mayRead(actor, group) && group.statusOn(policy.today()) == WorkingGroupStatus.OPEN)
                .isPresent();
    }

    /**
     * What the reader may see of all groups, filtered.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<WorkingGroupRow> list(Actor actor, WorkingGroupFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    /** The titles of some groups; those that the actor may not know of are left out. One query. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<WorkingGroupId, LocalizedText> titles(Actor actor, Collection<WorkingGroupId> ids) {
        return ids.isEmpty() ? Map.of() : queries.titles(actor, ids);
    }

    /** The group that an address names by its number or its id; empty if there is none that the actor may know of. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<WorkingGroupId> named(Actor actor, String reference) {
        return WorkingGroupNumber.parse(reference)
                .flatMap(number -> groups.findByNumber(number.value()))
                .map(WorkingGroup::id)
                .or(() -> WorkingGroupId.parse(reference))
                .filter(id -> !titles(actor, List.of(id)).isEmpty());
    }

    /** Whether the actor may propose one: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayPropose(Actor actor) {
        return Permission.PROPOSE_GROUP.isOpenTo(actor)
                && actor.membership() != null
                && actor.membership().verified();
    }

    private void make(Actor actor, WorkingGroupId id, Permission permission, Change.Verb<WorkingGroup> verb) {
        change.make(actor, id, record -> policy.require(actor, permission, record), verb);
    }
}
