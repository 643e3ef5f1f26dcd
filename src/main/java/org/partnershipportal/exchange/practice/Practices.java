package org.partnershipportal.exchange.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Practices: told by the organisation that did it, shared at once, updated by versions, withdrawn, and read. */
@Service
@ForOwnPages
@Transactional
public class Practices {

    private final PracticeRepository practices;
    private final PracticeQueries queries;
    private final Change<Practice> change;
    private final PracticePolicy policy = new PracticePolicy();
    private final OrganisationDirectory directory;
    private final PracticeHiding hiding;
    private final Documents documents;
    private final Limits limits;
    private final Once once;
    private final Clock clock;

    Practices(
            PracticeRepository practices,
            PracticeQueries queries,
            Changes changes,
            OrganisationDirectory directory,
            PracticeHiding hiding,
            Documents documents,
            Limits limits,
            Once once,
            Clock clock) {
        this.practices = practices;
        this.queries = queries;
        change = changes.of(Practice.class, practices::save);
        this.directory = directory;
        this.hiding = hiding;
        this.documents = documents;
        this.limits = limits;
        this.once = once;
        this.clock = clock;
    }

    /** Whether the actor can tell a practice of the organisation acted for. */
    @Requires(Permission.READ)
    public boolean mayWrite(Actor actor) {
        return Permission.WRITE_PRACTICE.isOpenTo(actor);
    }

    /** Whether the actor can share one. */
    @Requires(Permission.READ)
    public boolean mayShare(Actor actor) {
        return Permission.SHARE_PRACTICE.isOpenTo(actor);
    }

    /**
     * Starts a draft of the organisation acted for; sent twice, one record comes of it, by the form's token.
     *
     * @throws TryLater if a person has started or shared too many
     */
    @Requires(Permission.WRITE_PRACTICE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PracticeId draft(Actor actor, WritePractice command) {
        return made(actor, command, false);
    }

    /**
     * Starts one and shares it at once; sent twice, one record comes of it.
     *
     * @throws InvalidInput if something is missing, or a listed organisation would not be named; then nothing is kept
     * @throws TryLater if a person has started or shared too many
     */
    @Requires(Permission.SHARE_PRACTICE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PracticeId tell(Actor actor, WritePractice command) {
        return made(actor, command, true);
    }

    private PracticeId made(Actor actor, WritePractice command, boolean shared) {
        UUID own = actor.organisation().orElseThrow(NotFound::new);
        requireNameable(actor, command);
        return once.made(
                () -> practices
                        .findByFormToken(command.formToken())
                        .filter(drafted -> drafted.isDraftedWith(command.formToken(), own))
                        .map(Practice::id),
                () -> {
                    Practice told = new Practice(
                            command.formToken(), command.text(), new OrganisationId(own), actor.ref(), clock.instant());
                    if (shared) {
                        told.share(Practice.FIRST_EDITION, actor.ref(), clock.instant());
                    }
                    limits.takeBy(Limit.PRACTICE, actor);
                    return practices.save(told).id();
                });
    }

    /**
     * Changes what it says. What is shared stays as it is until the change is shared.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     */
    @Requires(Permission.WRITE_PRACTICE)
    public void edit(Actor actor, PracticeId id, WritePractice command) {
        change(actor, id, Permission.WRITE_PRACTICE, (it, by, at) -> edit(actor, it, command, by, at));
    }

    /**
     * Changes what it says and shares that at once.
     *
     * @throws InvalidInput if something is missing, or a listed organisation would not be named; then nothing changes
     * @throws NotAllowed if it says the same as the last version
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws TryLater if a person has started or shared too many
     */
    @Requires(Permission.SHARE_PRACTICE)
    public void editAndShare(Actor actor, PracticeId id, WritePractice command) {
        change(actor, id, Permission.SHARE_PRACTICE, (it, by, at) -> {
            edit(actor, it, command, by, at);
            it.share(command.edition() + 1, by, at);
            limits.takeBy(Limit.PRACTICE, actor);
        });
    }

    /**
     * Shares what is written, the first time or as a dated version; everyone reads it at once.
     *
     * @param edition the edition that was read
     * @throws InvalidInput if something is missing: what was done, its kind, a country, a rule or an instrument (R6.1)
     * @throws NotAllowed if nothing has changed since the last version
     * @throws ChangedMeanwhile if it says something else by now
     * @throws TryLater if a person has started or shared too many
     */
    @Requires(Permission.SHARE_PRACTICE)
    public void share(Actor actor, PracticeId id, long edition) {
        change(actor, id, Permission.SHARE_PRACTICE, (it, by, at) -> {
            it.share(edition, by, at);
            limits.takeBy(Limit.PRACTICE, actor);
        });
    }

    /**
     * Gives up what is not shared: a first draft for good, its documents with it, else the change alone.
     *
     * @throws NotAllowed if there is no change to give up
     */
    @Requires(Permission.WRITE_PRACTICE)
    public void discard(Actor actor, PracticeId id, long edition) {
        change(actor, id, Permission.WRITE_PRACTICE, (it, by, at) -> {
            it.discard(edition, by, at);
            removeDocuments(it);
        });
    }

    /**
     * Withdraws a shared one; its title and the reason stay to be read, its text and documents are deleted (R6.5), and what was said
     * when it was hidden and in an appeal.
     */
    @Requires(Permission.SHARE_PRACTICE)
    public void withdraw(Actor actor, PracticeId id, WithdrawPractice why) {
        change(actor, id, Permission.SHARE_PRACTICE, (it, by, at) -> {
            it.withdraw(why, by, at);
            hiding.forget(it);
            removeDocuments(it);
        });
    }

    private void removeDocuments(Practice ended) {
        if (!ended.isOpen()) {
            documents.removeAllOf(Actor.system(), ended.id().ref());
        }
    }

    /**
     * One practice; for all but its author exactly what is shared.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public PracticeDetails details(Actor actor, PracticeId id) {
        return practices
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .map(found -> hiding.told(actor, found, author(actor, found)))
                .orElseThrow(NotFound::new);
    }

    private PracticeAuthor author(Actor actor, Practice found) {
        return PracticeAuthor.of(
                directory.summary(actor, found.author()).orElse(null),
                found.isNamed() || PracticePolicy.readsName(actor, found.author()));
    }

    /**
     * All versions that were shared, the latest first; they are read only when somebody asks for them.
     *
     * @throws NotFound if there is no such practice, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<PracticeDetails.Version> versions(Actor actor, PracticeId id) {
        return practices
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .map(Practice::versions)
                .orElseThrow(NotFound::new);
    }

    /** Whether the organisation acted for can share under its group's name alone: as long as it is not listed (R0.3). */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayBeUnnamed(Actor actor) {
        return actor.organisation()
                .map(OrganisationId::new)
                .flatMap(own -> directory.summary(actor, own))
                .filter(own -> !own.listed())
                .isPresent();
    }

    /**
     * What the reader can see of all practices but the withdrawn ones, filtered, by title.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PracticeRow> list(Actor actor, PracticeFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    private void edit(Actor actor, Practice it, WritePractice command, ActorRef by, Instant at) {
        if (it.isNamed()) {
            requireNameable(actor, command);
        }
        it.edit(command.edition(), command.text(), by, at);
    }

    private void requireNameable(Actor actor, WritePractice command) {
        if (command.unnamed() && !mayBeUnnamed(actor)) {
            throw new InvalidInput(Problem.of("unnamed", "practice.problem.unnamed"));
        }
    }

    private void change(Actor actor, PracticeId id, Permission permission, Change.Verb<Practice> verb) {
        change.make(actor, id, found -> policy.require(actor, permission, found), verb);
    }
}
