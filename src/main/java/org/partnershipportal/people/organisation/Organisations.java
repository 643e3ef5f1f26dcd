package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations' records, as their own members and the public use them. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository organisations;
    private final RosterRepository rosters;
    private final OrganisationQueries queries;
    private final OrganisationDetailing detailing;
    private final OrganisationPolicy policy;
    private final StaffRule staffRule;
    private final Cases cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Organisations(
            OrganisationRepository organisations,
            RosterRepository rosters,
            OrganisationQueries queries,
            OrganisationDetailing detailing,
            OrganisationPolicy policy,
            StaffRule staffRule,
            Cases cases,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.organisations = organisations;
        this.rosters = rosters;
        this.queries = queries;
        this.detailing = detailing;
        this.policy = policy;
        this.staffRule = staffRule;
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Begins a record as a draft; the person becomes its owner. The same form sent again gives the same record.
     *
     * @throws NotAllowed if it is a State's and the person is staff of the platform
     */
    @Requires(Permission.REGISTER_ORGANISATION)
    @Transactional(propagation = Propagation.SUPPORTS)
    public OrganisationId register(Actor actor, RegisterOrganisation command) {
        PersonId person = Optional.ofNullable(actor.person()).orElseThrow(NotAllowed::new);
        Optional<OrganisationId> before = registered(person, command);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return transaction.execute(status -> begin(actor, person, command));
        } catch (DataIntegrityViolationException sentTwice) {
            return registered(person, command).orElseThrow(() -> sentTwice);
        }
    }

    /** Changes what it says of itself. */
    @Requires(Permission.EDIT_ORGANISATION)
    public void edit(Actor actor, EditOrganisation command) {
        Organisation edited = load(actor, command.id(), Permission.EDIT_ORGANISATION);
        for (Member member : roster(command.id()).members()) {
            staffRule.check(command.profile().kind(), member.person());
        }
        edited.edit(command, actor, now());
        organisations.save(edited);
    }

    /** Asks the secretariat to verify it. */
    @Requires(Permission.SUBMIT_ORGANISATION)
    public void submit(Actor actor, OrganisationId id) {
        Organisation submitted = load(actor, id, Permission.SUBMIT_ORGANISATION);
        submitted.submit(actor, now());
        organisations.save(submitted);
    }

    /** Chooses whether it is listed once verified (R0.3). */
    @Requires(Permission.LIST_ORGANISATION)
    public void list(Actor actor, OrganisationId id, boolean wanted) {
        Organisation listed = load(actor, id, Permission.LIST_ORGANISATION);
        listed.list(wanted, actor, now());
        organisations.save(listed);
    }

    /** Replaces the code by which it can be invited. */
    @Requires(Permission.MANAGE_MEMBERS)
    public void renewPartyCode(Actor actor, OrganisationId id) {
        Organisation renewed = load(actor, id, Permission.MANAGE_MEMBERS);
        renewed.renewPartyCode(actor, now());
        organisations.save(renewed);
    }

    /** Ends the record. */
    @Requires(Permission.CLOSE_ORGANISATION)
    public void close(Actor actor, OrganisationId id) {
        Organisation closed = load(actor, id, Permission.CLOSE_ORGANISATION);
        closed.close(actor, now());
        organisations.save(closed);
    }

    /** Appeals against the refusal or suspension that now stands. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, OrganisationId id, String text) {
        load(actor, id, Permission.APPEAL);
        cases.appeal(actor, new AppealDecision(OrganisationModeration.subject(id), text));
    }

    /**
     * The organisation as the actor may see it.
     *
     * @throws NotFound if there is none, or the actor may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public OrganisationDetails details(Actor actor, OrganisationId id) {
        return detailing.details(actor, load(actor, id, Permission.READ));
    }

    /**
     * The directory, as far as the actor may see it, by name.
     *
     * @param limit how many at most, from the first
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<OrganisationRow> find(Actor actor, OrganisationFilter filter, int limit) {
        return queries.page(actor, filter, 0, Math.min(limit, 1000));
    }

    /**
     * A part of the directory, as far as the actor may see it, by name.
     *
     * @param from how many to leave out
     * @param max how many at most after those
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<OrganisationRow> find(Actor actor, OrganisationFilter filter, int from, int max) {
        return queries.page(actor, filter, from, Math.min(max, 1000));
    }

    /** Whether the actor may begin a record: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayRegister(Actor actor) {
        return Permission.REGISTER_ORGANISATION.isOpenTo(actor);
    }

    private OrganisationId begin(Actor actor, PersonId person, RegisterOrganisation command) {
        staffRule.check(command.profile().kind(), person);
        Organisation begun = organisations.saveAndFlush(new Organisation(command, actor, now()));
        rosters.save(new Roster(begun.id(), person, actor, now()));
        return begun.id();
    }

    private Optional<OrganisationId> registered(PersonId person, RegisterOrganisation command) {
        return transaction.execute(status -> organisations
                .findByFormToken(command.form())
                .map(Organisation::id)
                .filter(id -> rosters.findById(id.value())
                        .flatMap(roster -> roster.find(person))
                        .isPresent()));
    }

    private Organisation load(Actor actor, OrganisationId id, Permission permission) {
        Organisation found = organisations.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, permission, found);
        return found;
    }

    private Roster roster(OrganisationId id) {
        return rosters.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant();
    }
}
