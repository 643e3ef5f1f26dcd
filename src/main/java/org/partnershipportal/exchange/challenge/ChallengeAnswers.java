package org.partnershipportal.exchange.challenge;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.HiddenTexts;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to challenges: given, changed and withdrawn by their authors, replied to, and hidden by published rules only. */
@Service
@Transactional
@ForOwnPages
public class ChallengeAnswers {

    private final ChallengeRepository challenges;
    private final OrganisationDirectory directory;
    private final Cases cases;
    private final HiddenTexts hidden;
    private final Limits limits;
    private final Change<Challenge> change;
    private final ChallengePolicy challengePolicy = new ChallengePolicy();
    private final AnswerPolicy policy = new AnswerPolicy();

    ChallengeAnswers(
            ChallengeRepository challenges,
            OrganisationDirectory directory,
            Cases cases,
            HiddenTexts hidden,
            Limits limits,
            Changes changes) {
        this.challenges = challenges;
        this.directory = directory;
        this.cases = cases;
        this.hidden = hidden;
        this.limits = limits;
        change = changes.of(Challenge.class, challenges::save);
    }

    /**
     * Answers a challenge for the organisation acted for; whoever reads the challenge reads it at once. Sent twice, one answer comes
     * of it.
     *
     * @throws NotPermitted if it is that organisation's own, or not open
     * @throws NotAllowed if the organisation gave the same answer, or too many
     */
    @Requires(Permission.ANSWER_CHALLENGE)
    public AnswerId give(Actor actor, GiveAnswer command) {
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElseThrow(NotFound::new);
        AtomicReference<AnswerId> given = new AtomicReference<>();
        change.make(
                actor,
                command.challenge(),
                found -> challengePolicy.require(actor, Permission.ANSWER_CHALLENGE, found),
                (it, by, at) -> given.set(it.answer(command, own, by, at)));
        limits.takeBy(Limit.CHALLENGE, actor);
        return Objects.requireNonNull(given.get());
    }

    /**
     * Gives an answer of one's own other words, while the challenge is open and the actor reads it.
     *
     * @throws ChangedMeanwhile if somebody else changed it since it was read
     */
    @Requires(Permission.ANSWER_CHALLENGE)
    public void edit(Actor actor, EditAnswer command) {
        change(actor, command.answer(), Permission.ANSWER_CHALLENGE, (it, by, at) -> {
            challengePolicy.require(actor, Permission.READ, it);
            it.editAnswer(command, by, at);
        });
    }

    /**
     * Takes an answer of one's own back, although the challenge may be hidden by now: its words are deleted, with what was said when it
     * was hidden and in an appeal.
     */
    @Requires(Permission.ANSWER_CHALLENGE)
    public void withdraw(Actor actor, AnswerId id) {
        change(actor, id, Permission.ANSWER_CHALLENGE, (it, by, at) -> it.withdrawAnswer(id, by, at));
        forgetCase(id);
    }

    /** Forgets what was said about an answer when it was hidden, and in an appeal. */
    void forgetCase(AnswerId id) {
        cases.forget(Actor.system(), id.ref());
    }

    /** Says that an answer helped, or thanks for it; for the organisation that told the challenge, while it is open. */
    @Requires(Permission.WRITE_CHALLENGE)
    public void reply(Actor actor, AnswerId id, OwnerReply said) {
        change(actor, id, Permission.WRITE_CHALLENGE, (it, by, at) -> it.reply(id, said, by, at));
    }

    /**
     * Hides an answer by a published rule; those who gave it are told, and can appeal.
     *
     * @throws ChangedMeanwhile if its author changed it since it was read
     * @throws NotAllowed once an appeal against the hiding of that edition was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_ANSWER)
    public void hide(Actor actor, HideAnswer command) {
        change(actor, command.answer(), Permission.HIDE_ANSWER, (it, by, at) -> {
            OpenCase decision = new OpenCase(
                    command.answer().ref(), "challenge.decision.answer-hidden", command.reason(), command.edition());
            hidden.hide(actor, decision, () -> it.hide(command, by, at));
        });
    }

    /**
     * Shows a hidden answer again; does nothing if it is not hidden.
     *
     * @throws NotAllowed while an appeal waits, which decides, and once the decision to hide it was upheld on appeal
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_ANSWER)
    public void show(Actor actor, AnswerId id) {
        change(actor, id, Permission.HIDE_ANSWER, (it, by, at) -> {
            hidden.show(actor, id.ref(), it.answer(id).hiddenBy() != null, () -> it.reinstate(id, by, at));
        });
    }

    /** What those who gave it read before they appeal. */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, AnswerId id) {
        require(actor, Permission.APPEAL, id);
        return cases.appealing(actor, id.ref());
    }

    /** Appeals against the hiding of an answer of the actor's organisation. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, AnswerId id, String text) {
        require(actor, Permission.APPEAL, id);
        cases.appeal(actor, new AppealDecision(id.ref(), text));
    }

    private void require(Actor actor, Permission permission, AnswerId id) {
        Challenge found = challenges.findByAnswersId(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, permission, new AnswerCase(found, found.answer(id)));
    }

    /** The challenge that an answer belongs to, if the reader may know of it. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<ChallengeId> challenge(Actor actor, AnswerId id) {
        return challenges
                .findByAnswersId(id.value())
                .filter(found -> challengePolicy.mayRead(actor, found))
                .map(Challenge::id);
    }

    /**
     * One answer, as the reader sees it now.
     *
     * @throws NotFound if there is none, or the reader may not know of its challenge
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public AnswerDetails one(Actor actor, AnswerId id) {
        Challenge of = challenges
                .findByAnswersId(id.value())
                .filter(found -> challengePolicy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        return read(actor, of).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * All of a challenge that the reader may know of, the oldest first; one query, and a few more for what is hidden of the actor's
     * own and for each that a moderator reads.
     */
    List<AnswerDetails> read(Actor actor, Challenge of) {
        Map<OrganisationId, OrganisationSummary> authors = directory.summaries(
                actor, of.answers().stream().map(ChallengeAnswer::author).collect(Collectors.toSet()));
        return of.answers().stream()
                .map(one -> told(
                        actor,
                        new AnswerCase(of, one),
                        AnswerPolicy.knowsAuthor(actor, one) ? authors.get(one.author()) : null))
                .toList();
    }

    private AnswerDetails told(Actor actor, AnswerCase one, @Nullable OrganisationSummary author) {
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        allowed.addAll(policy.allowed(actor, one));
        ChallengeAnswer answer = one.answer();
        CaseId appealed = hidden.narrow(actor, answer.standing(), Permission.HIDE_ANSWER, allowed);
        return answer.details(author, AnswerPolicy.readsHidden(actor, answer), appealed, allowed);
    }

    private void change(Actor actor, AnswerId id, Permission permission, Change.Verb<Challenge> verb) {
        ChallengeId challenge =
                challenges.findByAnswersId(id.value()).map(Challenge::id).orElseThrow(NotFound::new);
        change.make(
                actor,
                challenge,
                found -> policy.require(actor, permission, new AnswerCase(found, found.answer(id))),
                verb);
    }
}
