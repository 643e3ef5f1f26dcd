package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.spi.OrganisationMembers;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Organisations' records, as their own members and the public use them. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final OrganisationMembers members;
    private final OrganisationPolicy policy;
    private final Cases cases;
    private final Once once;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            OrganisationMembers members,
            OrganisationPolicy policy,
            Cases cases,
            Once once,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.members = members;
        this.policy = policy;
        this.cases = cases;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Starts a record as a draft; the person becomes its owner. The same form sent again gives the same record.
     *
     * @throws NotAllowed if it is a State's and the person is staff of the platform
     */
    @Requires(Permission.REGISTER_ORGANISATION)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public OrganisationId register(Actor actor, RegisterOrganisation command) {
        PersonId person = Optional.ofNullable(actor.person()).orElseThrow(NotAllowed::new);
        return once.made(() -> registered(person, command), () -> begin(actor, person, command));
    }

    /** Changes what it says of itself; another name, type or country of a verified one waits for the secretariat. */
    @Requires(Permission.EDIT_ORGANISATION)
    public void edit(Actor actor, EditOrganisation command) {
        Organisation edited = load(actor, command.id(), Permission.EDIT_ORGANISATION);
        if (edited.becomesOther(command.profile())) {
            members.check(
                    command.id(), command.profile().kind(), command.profile().country());
        }
        edited.edit(command, actor.ref(), now());
        organisations.save(edited);
    }

    /** Asks the secretariat to verify it. */
    @Requires(Permission.SUBMIT_ORGANISATION)
    public void submit(Actor actor, OrganisationId id) {
        Organisation submitted = load(actor, id, Permission.SUBMIT_ORGANISATION);
        submitted.submit(actor.ref(), now());
        organisations.save(submitted);
    }

    /** Chooses whether it is listed once verified (R0.3). */
    @Requires(Permission.LIST_ORGANISATION)
    public void list(Actor actor, OrganisationId id, boolean wanted) {
        Organisation listed = load(actor, id, Permission.LIST_ORGANISATION);
        listed.list(wanted, actor.ref(), now());
        organisations.save(listed);
    }

    /** Replaces the code by which it can be invited. */
    @Requires(Permission.MANAGE_MEMBERS)
    public void renewPartyCode(Actor actor, OrganisationId id) {
        Organisation renewed = load(actor, id, Permission.MANAGE_MEMBERS);
        renewed.renewPartyCode(actor.ref(), now());
        organisations.save(renewed);
    }

    /** Ends the record. */
    @Requires(Permission.CLOSE_ORGANISATION)
    public void close(Actor actor, OrganisationId id) {
        Organisation closed = load(actor, id, Permission.CLOSE_ORGANISATION);
        closed.close(actor.ref(), now());
        organisations.save(closed);
    }

    /** Ends the record of one that has lost its last owner: nobody can act for it any more. */
    @Requires(Permission.RUN_BY_ITSELF)
    public void closeWithoutOwner(Actor actor, OrganisationId id, ActorRef by) {
        Organisation closed = organisations.findById(id.value()).orElseThrow(NotFound::new);
        closed.close(by, now());
        organisations.save(closed);
    }

    /**
     * What is to be known before one appeals against it.
     *
     * @throws NotFound if there is nothing against which the actor may appeal
     */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, OrganisationId id) {
        load(actor, id, Permission.APPEAL);
        return cases.appealing(actor, OrganisationModeration.subject(id));
    }

    /** Appeals against the refusal or suspension that now stands. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, OrganisationId id, String text) {
        load(actor, id, Permission.APPEAL);
        cases.appeal(actor, new AppealDecision(OrganisationModeration.subject(id), text));
    }

    /**
     * The organisation as the actor can see it.
     *
     * @throws NotFound if there is none, or the actor may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public OrganisationDetails details(Actor actor, OrganisationId id) {
        Organisation organisation = load(actor, id, Permission.READ);
        Set<Permission> allowed = policy.allowed(actor, organisation);
        OrganisationDetails.Inside inside = inside(actor, organisation);
        if (inside != null && inside.dispute() != null && inside.dispute().status() != CaseStatus.DECIDED) {
            allowed.remove(Permission.APPEAL);
        }
        return new OrganisationDetails(
                OrganisationQueries.summary(organisation.row()),
                organisation.profile().purpose(),
                organisation.profile().website(),
                organisation.status(),
                inside,
                allowed);
    }

    /**
     * The organisation as it stands, for a module that does something with it under a policy of its own.
     *
     * @throws NotFound if there is none, or the actor may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public OrganisationRow lookUp(Actor actor, OrganisationId id) {
        return load(actor, id, Permission.READ).row();
    }

    /**
     * The directory, as far as the actor can see it, by name.
     *
     * @param limit how many at most, from the first
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<OrganisationRow> find(Actor actor, OrganisationFilter filter, int limit) {
        return queries.page(actor, filter, 0, Math.min(limit, 1000));
    }

    /**
     * A part of the directory, as far as the actor can see it, by name.
     *
     * @param from how many to leave out
     * @param max how many at most after those
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<OrganisationRow> find(Actor actor, OrganisationFilter filter, int from, int max) {
        return queries.page(actor, filter, from, Math.min(max, 1000));
    }

    /**
     * The first organisations of a country in the public directory, by name, and how many there are; one query, whoever asks.
     *
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<OrganisationSummary> listedIn(Actor actor, CountryCode country, int max) {
        return queries.listedIn(country, max);
    }

    /** Whether the actor may begin a record: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayRegister(Actor actor) {
        return Permission.REGISTER_ORGANISATION.isOpenTo(actor);
    }

    private OrganisationDetails.@Nullable Inside inside(Actor actor, Organisation organisation) {
        boolean member = actor.actsFor(organisation.id().value());
        if (!member && !actor.is(StaffRole.SECRETARIAT)) {
            return null;
        }
        boolean owner = actor.holds(organisation.id().value(), MemberRole.OWNER);
        CaseDetails dispute = cases.latest(actor, OrganisationModeration.subject(organisation.id()))
                .orElse(null);
        return new OrganisationDetails.Inside(
                organisation.version(),
                organisation.asked(),
                asked(organisation),
                organisation.isChanging(),
                organisation.isListingWanted(),
                organisation.decisions(),
                policy.mayReadEvidence(actor, organisation),
                owner ? organisation.partyCode().shown() : "",
                dispute);
    }

    private OrganisationDetails.@Nullable Asked asked(Organisation organisation) {
        Instant at = organisation.submittedAt();
        boolean waits = organisation.status() == OrganisationStatus.SUBMITTED || organisation.isChanging();
        return waits && at != null ? new OrganisationDetails.Asked(at, WorkingDays.between(at, now())) : null;
    }

    private OrganisationId begin(Actor actor, PersonId person, RegisterOrganisation command) {
        Organisation begun = organisations.saveAndFlush(new Organisation(command, actor.ref(), now()));
        members.found(actor, person, begun.id(), begun.type(), begun.country());
        return begun.id();
    }

    private Optional<OrganisationId> registered(PersonId person, RegisterOrganisation command) {
        return organisations
                .findByFormToken(command.form())
                .map(Organisation::id)
                .filter(id -> members.isMember(person, id));
    }

    private Organisation load(Actor actor, OrganisationId id, Permission permission) {
        Organisation found = organisations.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, permission, found);
        return found;
    }

    private Instant now() {
        return clock.instant();
    }
}
