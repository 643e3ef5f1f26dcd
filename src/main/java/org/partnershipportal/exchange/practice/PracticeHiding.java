package org.partnershipportal.exchange.practice;

import java.util.EnumSet;
import java.util.Set;
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

/** Shared practices are hidden by published rules only, and shown again; those who tell them can appeal. */
@Service
@ForOwnPages
@Transactional
public class PracticeHiding {

    private static final String HIDDEN = "practice.decision.hidden";

    private final PracticeRepository practices;
    private final Change<Practice> change;
    private final Cases cases;
    private final HiddenTexts hidden;
    private final PracticePolicy policy = new PracticePolicy();

    PracticeHiding(PracticeRepository practices, Changes changes, Cases cases, HiddenTexts hidden) {
        this.practices = practices;
        change = changes.of(Practice.class, practices::save);
        this.cases = cases;
        this.hidden = hidden;
    }

    /**
     * Hides a shared one by a published rule; its organisation is told, and can appeal.
     *
     * @throws ChangedMeanwhile if another version was shared since it was read
     * @throws NotAllowed if not everyone reads it now, and once an appeal against the
     *     hiding of that version was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_PRACTICE)
    public void hide(Actor actor, HidePractice command) {
        change.make(
                actor, command.practice(), it -> policy.require(actor, Permission.HIDE_PRACTICE, it), (it, by, at) -> {
                    OpenCase decision = new OpenCase(it.id().ref(), HIDDEN, command.reason(), (long) command.version());
                    hidden.hide(actor, decision, () -> it.hide(command, by, at));
                });
    }

    /**
     * Shows a hidden one again; does nothing if it is not hidden.
     *
     * @throws NotAllowed while an appeal waits, which decides, and once the decision to hide it was upheld on appeal
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_PRACTICE)
    public void show(Actor actor, PracticeId id) {
        change.make(actor, id, it -> policy.require(actor, Permission.HIDE_PRACTICE, it), (it, by, at) -> {
            hidden.show(actor, id.ref(), it.isHidden(), () -> it.reinstate(by, at));
        });
    }

    /** What those who tell it read before they appeal. */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, PracticeId id) {
        return cases.appealing(actor, appealed(actor, id).ref());
    }

    /** Appeals against its being hidden. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, PracticeId id, String text) {
        cases.appeal(actor, new AppealDecision(appealed(actor, id).ref(), text));
    }

    private PracticeId appealed(Actor actor, PracticeId id) {
        Practice found = practices.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.APPEAL, found);
        return id;
    }

    /** Deletes what was said when it was hidden, and in an appeal, with its text. */
    void forget(Practice withdrawn) {
        cases.forget(Actor.system(), withdrawn.id().ref());
    }

    /**
     * It, as the reader sees it. Who can appeal no more is led to the case, and a moderator is not offered what would be refused; that
     * takes a query more of what is hidden, and for a moderator.
     */
    PracticeDetails told(Actor actor, Practice one, PracticeAuthor author) {
        Set<Permission> allowed = EnumSet.copyOf(policy.allowed(actor, one));
        CaseId appealed = hidden.narrow(actor, one.standing(), Permission.HIDE_PRACTICE, allowed);
        return one.details(author, PracticePolicy.readsWhole(actor, one), appealed, allowed);
    }
}
