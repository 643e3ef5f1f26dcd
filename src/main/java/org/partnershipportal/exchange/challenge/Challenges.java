package org.partnershipportal.exchange.challenge;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.moderation.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Challenges: told by an organisation, opened to those whom it chose, closed with what helped, and read. */
@Service
@ForOwnPages
@Transactional
public class Challenges {

    private final ChallengeRepository challenges;
    private final ChallengeQueries queries;
    private final Change<Challenge> change;
    private final ChallengePolicy policy = new ChallengePolicy();
    private final ChallengeAnswers answers;
    private final ChallengeHiding hiding;
    private final OrganisationDirectory directory;
    private final Limits limits;
    private final Once once;
    private final Clock clock;

    Challenges(
            ChallengeRepository challenges,
            ChallengeQueries queries,
            ChallengeAnswers answers,
            ChallengeHiding hiding,
            Changes changes,
            OrganisationDirectory directory,
            Limits limits,
            Once once,
            Clock clock) {
        this.challenges = challenges;
        this.queries = queries;
        this.answers = answers;
        this.hiding = hiding;
        change = changes.of(Challenge.class, challenges::save);
        this.directory = directory;
        this.limits = limits;
        this.once = once;
        this.clock = clock;
    }

    /** Whether the actor can tell a challenge of the organisation acted for. */
    @Requires(Permission.READ)
    public boolean mayWrite(Actor actor) {
        return Permission.WRITE_CHALLENGE.isOpenTo(actor);
    }

    /**
     * Starts a draft of the organisation acted for; sent twice, one record comes of it, by the form's token.
     *
     * @throws TryLater if a person has started too many
     */
    @Requires(Permission.WRITE_CHALLENGE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ChallengeId draft(Actor actor, WriteChallenge command) {
        Membership membership = actor.membership();
        if (membership == null) {
            throw new NotFound();
        }
        UUID own = membership.organisation();
        return once.made(
                () -> challenges
                        .findByFormToken(command.formToken())
                        .filter(drafted -> drafted.isDraftedWith(command.formToken(), own))
                        .map(Challenge::id),
                () -> {
                    limits.takeBy(Limit.CHALLENGE, actor);
                    return challenges
                            .save(new Challenge(command, membership, actor.ref(), clock.instant()))
                            .id();
                });
    }

    /**
     * Changes what it says, while it is a draft or open.
     *
     * @throws ChangedMeanwhile if somebody else changed it since the form was opened
     * @throws InvalidInput if it is open and others would read it
     */
    @Requires(Permission.WRITE_CHALLENGE)
    public void edit(Actor actor, ChallengeId id, WriteChallenge command) {
        change(actor, id, Permission.WRITE_CHALLENGE, (it, by, at) -> it.edit(command, by, at));
    }

    /**
     * Opens a draft: those whom its organisation chose read it at once, and other organisations answer.
     *
     * @param edition the edition that was read
     * @throws ChangedMeanwhile if it says something else by now
     */
    @Requires(Permission.OPEN_CHALLENGE)
    public void open(Actor actor, ChallengeId id, long edition) {
        change(actor, id, Permission.OPEN_CHALLENGE, (it, by, at) -> it.open(edition, by, at));
    }

    /**
     * Closes it with what helped.
     *
     * @throws InvalidInput if an answer is named that is not shown there
     * @throws NotAllowed if it is not open
     */
    @Requires(Permission.OPEN_CHALLENGE)
    public void close(Actor actor, ChallengeId id, CloseChallenge command) {
        change(actor, id, Permission.OPEN_CHALLENGE, (it, by, at) -> it.close(command, by, at));
    }

    /** Lets a closed one be answered again; what was said to have helped goes. */
    @Requires(Permission.OPEN_CHALLENGE)
    public void reopen(Actor actor, ChallengeId id, long edition) {
        change(actor, id, Permission.OPEN_CHALLENGE, (it, by, at) -> it.reopen(edition, by, at));
    }

    /** Discards a draft for good, its text with it. */
    @Requires(Permission.WRITE_CHALLENGE)
    public void discard(Actor actor, ChallengeId id, long edition) {
        change(actor, id, Permission.WRITE_CHALLENGE, (it, by, at) -> it.discard(edition, by, at));
    }

    /**
     * Takes back what others could read: for them it exists no longer. Its words, those of its answers, and what was said when it or
     * one of them was hidden or in an appeal, are deleted.
     */
    @Requires(Permission.OPEN_CHALLENGE)
    public void withdraw(Actor actor, ChallengeId id, long edition) {
        change(actor, id, Permission.OPEN_CHALLENGE, (it, by, at) -> {
            it.withdraw(edition, by, at);
            it.answers().forEach(one -> answers.forgetCase(one.id()));
            hiding.forget(it);
        });
    }

    /**
     * One challenge with its answers.
     *
     * @throws NotFound if there is none, or the reader may not know of it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public ChallengeDetails details(Actor actor, ChallengeId id) {
        return challenges
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .map(found -> told(actor, found))
                .orElseThrow(NotFound::new);
    }

    private ChallengeDetails told(Actor actor, Challenge found) {
        Set<Permission> allowed = policy.allowed(actor, found);
        CaseId appealed = hiding.narrow(actor, found, allowed);
        return found.details(
                directory.summary(actor, found.owner()).orElse(null), answers.read(actor, found), appealed, allowed);
    }

    /**
     * What the reader can see of all challenges but the withdrawn ones, filtered, the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<ChallengeRow> list(Actor actor, ChallengeFilter filter, int from, int max) {
        return queries.list(actor, filter, from, max);
    }

    private void change(Actor actor, ChallengeId id, Permission permission, Change.Verb<Challenge> verb) {
        change.make(actor, id, found -> policy.require(actor, permission, found), verb);
    }
}
