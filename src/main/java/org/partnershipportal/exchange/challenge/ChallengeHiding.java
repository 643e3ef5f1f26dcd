package org.partnershipportal.exchange.challenge;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.moderation.AppealDecision;
import org.partnershipportal.platform.moderation.AppealPage;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.HiddenTexts;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Challenges are hidden by published rules only, and shown again; those who tell them can appeal. */
@Service
@ForOwnPages
@Transactional
public class ChallengeHiding {

    private static final String HIDDEN = "challenge.decision.hidden";

    private final ChallengeRepository challenges;
    private final Change<Challenge> change;
    private final Cases cases;
    private final HiddenTexts hidden;
    private final ChallengePolicy policy = new ChallengePolicy();

    ChallengeHiding(ChallengeRepository challenges, Changes changes, Cases cases, HiddenTexts hidden) {
        this.challenges = challenges;
        change = changes.of(Challenge.class, challenges::save);
        this.cases = cases;
        this.hidden = hidden;
    }

    /**
     * Hides one by a published rule; its organisation is told, and can appeal.
     *
     * @throws ChangedMeanwhile if something became of it since it was read
     * @throws NotAllowed if others do not read it now, and once an appeal against the
     *     hiding of that edition was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_CHALLENGE)
    public void hide(Actor actor, HideChallenge command) {
        change.make(
                actor,
                command.challenge(),
                it -> policy.require(actor, Permission.HIDE_CHALLENGE, it),
                (it, by, at) -> {
                    OpenCase decision = new OpenCase(it.id().ref(), HIDDEN, command.reason(), command.edition());
                    hidden.hide(actor, decision, () -> it.hide(command, by, at));
                });
    }

    /**
     * Shows a hidden one again; does nothing if it is not hidden.
     *
     * @throws NotAllowed while an appeal waits, which decides, and once the decision to hide it was upheld on appeal
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_CHALLENGE)
    public void show(Actor actor, ChallengeId id) {
        change.make(actor, id, it -> policy.require(actor, Permission.HIDE_CHALLENGE, it), (it, by, at) -> {
            hidden.show(actor, id.ref(), it.isHidden(), () -> it.reinstate(by, at));
        });
    }

    /** What those who tell it read before they appeal. */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, ChallengeId id) {
        return cases.appealing(actor, appealed(actor, id).ref());
    }

    /** Appeals against its being hidden. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, ChallengeId id, String text) {
        cases.appeal(actor, new AppealDecision(appealed(actor, id).ref(), text));
    }

    private ChallengeId appealed(Actor actor, ChallengeId id) {
        Challenge found = challenges.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.APPEAL, found);
        return id;
    }

    /** Deletes what was said when it was hidden, and in an appeal, with its text. */
    void forget(Challenge withdrawn) {
        cases.forget(Actor.system(), withdrawn.id().ref());
    }

    /**
     * What a reader can do to one. Who can appeal no more is led to the case, and a moderator is not offered what would be refused; that
     * takes a query more of what is hidden, and for a moderator.
     *
     * @return the case in which the reader's appeal is heard, or was; {@code null} if there is none
     */
    @Nullable
    CaseId narrow(Actor actor, Challenge one, Set<Permission> allowed) {
        return hidden.narrow(actor, one.standing(), Permission.HIDE_CHALLENGE, allowed);
    }
}
