package org.partnershipportal.exchange.practice;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shared practices are hidden by published rules only, and shown again; those who tell them can appeal. */
@Service
@ForOwnPages
@Transactional
public class PracticeHiding {

    private static final String HIDDEN = "practice.decision.hidden";
    private static final Map<CaseStatus, String> NOT_HIDDEN =
            Map.of(CaseStatus.OVERTURNED, "practice.refusal.overturned");
    private static final Map<CaseStatus, String> NOT_SHOWN =
            Map.of(CaseStatus.APPEALED, "practice.refusal.appealed", CaseStatus.UPHELD, "practice.refusal.upheld");

    private final PracticeRepository practices;
    private final Change<Practice> change;
    private final Cases cases;
    private final PracticePolicy policy = new PracticePolicy();

    PracticeHiding(PracticeRepository practices, Changes changes, Cases cases) {
        this.practices = practices;
        change = changes.of(Practice.class, practices::save);
        this.cases = cases;
    }

    /**
     * Hides a shared one by a published rule; its organisation is told, and can appeal.
     *
     * @throws NotAllowed if not everyone reads it now, and once an appeal against its hiding was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_PRACTICE)
    public void hide(Actor actor, HidePractice command) {
        change.make(
                actor, command.practice(), it -> policy.require(actor, Permission.HIDE_PRACTICE, it), (it, by, at) -> {
                    refuse(actor, it, NOT_HIDDEN);
                    it.hide(command, by, at);
                    cases.open(actor, new OpenCase(it.id().ref(), HIDDEN, command.reason()));
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
            if (it.isHidden()) {
                refuse(actor, it, NOT_SHOWN);
                cases.settle(actor, id.ref());
                it.reinstate(by, at);
            }
        });
    }

    private void refuse(Actor actor, Practice it, Map<CaseStatus, String> refusals) {
        refusal(actor, it, refusals).ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }

    private Optional<String> refusal(Actor actor, Practice it, Map<CaseStatus, String> refusals) {
        return cases.latest(actor, it.id().ref()).map(CaseDetails::status).map(refusals::get);
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
        if (allowed.contains(Permission.HIDE_PRACTICE) && !isFree(actor, one)) {
            allowed.remove(Permission.HIDE_PRACTICE);
        }
        return one.details(author, PracticePolicy.readsWhole(actor, one), appealed(actor, one, allowed), allowed);
    }

    private boolean isFree(Actor actor, Practice one) {
        return cases.mayDecideOn(actor, one.id().ref())
                && refusal(actor, one, one.isHidden() ? NOT_SHOWN : NOT_HIDDEN).isEmpty();
    }

    private @Nullable CaseId appealed(Actor actor, Practice one, Set<Permission> allowed) {
        if (!allowed.contains(Permission.APPEAL)) {
            return null;
        }
        Optional<CaseDetails> latest = cases.latest(actor, one.id().ref());
        if (latest.filter(open -> open.allowed().contains(Permission.APPEAL)).isPresent()) {
            return null;
        }
        allowed.remove(Permission.APPEAL);
        return latest.map(CaseDetails::id).orElse(null);
    }
}
