package org.partnershipportal.platform.moderation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the latest case about a text lets a moderator do, and those who wrote the text: a text is not hidden again once an appeal was
 * won, as long as it stands as it was judged, and not shown again while an appeal is pending or once the decision was upheld.
 */
@Service
@Transactional(readOnly = true)
public class HiddenTexts {

    private static final Map<CaseStatus, String> NOT_HIDDEN =
            Map.of(CaseStatus.OVERTURNED, "moderation.refusal.overturned");
    private static final Map<CaseStatus, String> NOT_SHOWN =
            Map.of(CaseStatus.APPEALED, "moderation.refusal.appealed", CaseStatus.UPHELD, "moderation.refusal.upheld");

    private final ModerationCaseRepository cases;
    private final Cases decided;

    HiddenTexts(ModerationCaseRepository cases, Cases decided) {
        this.cases = cases;
        this.decided = decided;
    }

    /**
     * Hides a text and puts the decision on record; those who wrote it are told, and can appeal.
     *
     * @param decision the text with the edition that was read, what is decided and why
     * @param act hides it, and refuses if it stands in another edition
     * @throws NotAllowed if an appeal against the hiding of that edition was won
     */
    @Requires(Permission.OPEN_CASE)
    @Transactional
    public void hide(Actor actor, OpenCase decision, Runnable act) {
        requireFree(new StandingText(decision.subject(), decision.edition(), false));
        act.run();
        decided.open(actor, decision);
    }

    /**
     * Shows a hidden text again and closes its case; does nothing if it is not hidden.
     *
     * @param hidden whether it is hidden now
     * @param act shows it
     * @throws NotAllowed while an appeal is pending, and once the decision was upheld
     */
    @Requires(Permission.OPEN_CASE)
    @Transactional
    public void show(Actor actor, ContentRef text, boolean hidden, Runnable act) {
        if (hidden) {
            requireFree(StandingText.unchanging(text, true));
            decided.settle(actor, text);
            act.run();
        }
    }

    private void requireFree(StandingText text) {
        refusal(text).ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }

    /**
     * Takes from what the reader can do to a text what would be refused.
     *
     * @param hides the permission to hide it and to show it again
     * @param allowed what the policy allows; what would be refused is removed
     * @return as of {@link #appealed}
     */
    @Requires(Permission.READ)
    public @Nullable CaseId narrow(Actor actor, StandingText text, Permission hides, Set<Permission> allowed) {
        if (allowed.contains(hides) && !isFree(actor, text)) {
            allowed.remove(hides);
        }
        return appealed(actor, text.ref(), allowed);
    }

    /** Whether neither a case about a text nor the moderator's own cause refuses to hide it, or to show it again. */
    @Requires(Permission.READ)
    public boolean isFree(Actor actor, StandingText text) {
        return decided.mayDecideOn(actor, text.ref()) && refusal(text).isEmpty();
    }

    /**
     * The case to which those who can no longer appeal are led; {@code null} if they can, or there is none that they can read.
     *
     * @param allowed what the reader can do to the text; an appeal that would be refused is removed
     */
    @Requires(Permission.READ)
    public @Nullable CaseId appealed(Actor actor, ContentRef text, Set<Permission> allowed) {
        if (!allowed.contains(Permission.APPEAL)) {
            return null;
        }
        Optional<CaseDetails> latest = decided.latest(actor, text);
        if (latest.filter(open -> open.allowed().contains(Permission.APPEAL)).isPresent()) {
            return null;
        }
        allowed.remove(Permission.APPEAL);
        return latest.map(CaseDetails::id).orElse(null);
    }

    private Optional<String> refusal(StandingText text) {
        return cases.findFirstBySubjectKindAndSubjectIdOrderByDecidedAtDesc(
                        text.ref().kind(), text.ref().id())
                .filter(latest -> text.hidden() || latest.judges(text.edition()))
                .map(latest -> (text.hidden() ? NOT_SHOWN : NOT_HIDDEN).get(latest.status()));
    }
}
