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
 * won, and not shown again while an appeal is pending or once the decision was upheld.
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
     * @param decision the text, what is decided and why
     * @param act hides it
     * @throws NotAllowed if an appeal against its hiding was won
     */
    @Requires(Permission.OPEN_CASE)
    @Transactional
    public void hide(Actor actor, OpenCase decision, Runnable act) {
        requireFree(decision.subject(), false);
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
            requireFree(text, true);
            decided.settle(actor, text);
            act.run();
        }
    }

    private void requireFree(ContentRef text, boolean hidden) {
        refusal(text, hidden).ifPresent(key -> {
            throw new NotAllowed(key);
        });
    }

    /**
     * Takes from what the reader can do to a text what would be refused.
     *
     * @param hidden whether it is hidden now
     * @param hides the permission to hide it and to show it again
     * @param allowed what the policy allows; what would be refused is removed
     * @return as of {@link #appealed}
     */
    @Requires(Permission.READ)
    public @Nullable CaseId narrow(
            Actor actor, ContentRef text, boolean hidden, Permission hides, Set<Permission> allowed) {
        if (allowed.contains(hides) && !isFree(actor, text, hidden)) {
            allowed.remove(hides);
        }
        return appealed(actor, text, allowed);
    }

    /**
     * Whether neither a case about a text nor the moderator's own cause refuses to hide it, or to show it again.
     *
     * @param hidden whether it is hidden now
     */
    @Requires(Permission.READ)
    public boolean isFree(Actor actor, ContentRef text, boolean hidden) {
        return decided.mayDecideOn(actor, text) && refusal(text, hidden).isEmpty();
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

    private Optional<String> refusal(ContentRef text, boolean hidden) {
        return cases.findFirstBySubjectKindAndSubjectIdOrderByDecidedAtDesc(text.kind(), text.id())
                .map(latest -> (hidden ? NOT_SHOWN : NOT_HIDDEN).get(latest.status()));
    }
}
