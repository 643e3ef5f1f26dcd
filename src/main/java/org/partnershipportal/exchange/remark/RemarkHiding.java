package org.partnershipportal.exchange.remark;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationSummary;
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
import org.partnershipportal.platform.moderation.StandingText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks and the answers to them are hidden by published rules only, each by itself; those who wrote the text can appeal. */
@Service
@ForOwnPages
@Transactional
public class RemarkHiding {

    private final RemarkRepository remarks;
    private final PracticeMentions practices;
    private final Cases cases;
    private final HiddenTexts hidden;
    private final Change<Remark> change;
    private final RemarkPolicy policy = new RemarkPolicy();

    RemarkHiding(
            RemarkRepository remarks, PracticeMentions practices, Cases cases, HiddenTexts hidden, Changes changes) {
        this.remarks = remarks;
        this.practices = practices;
        this.cases = cases;
        this.hidden = hidden;
        change = changes.of(Remark.class, remarks::save);
    }

    /**
     * Hides a text by a published rule; those who wrote it are told, and can appeal.
     *
     * @throws NotAllowed once an appeal against its hiding was won: no moderator undoes that
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_REMARK)
    public void hide(Actor actor, HideRemark command) {
        change.make(actor, command.remark(), found -> require(actor, Permission.HIDE_REMARK, found), (it, by, at) -> {
            OpenCase decision =
                    new OpenCase(command.which().ref(it.id()), command.which().decision(), command.reason());
            hidden.hide(actor, decision, () -> it.hide(command, by, at));
        });
    }

    /**
     * Shows a hidden text again; does nothing if it is not hidden.
     *
     * @throws NotAllowed while an appeal waits, which decides, and once the decision to hide it was upheld on appeal
     * @throws NotPermitted if it is the moderator's own cause
     */
    @Requires(Permission.HIDE_REMARK)
    public void show(Actor actor, RemarkId id, RemarkText which) {
        change.make(actor, id, found -> require(actor, Permission.HIDE_REMARK, found), (it, by, at) -> {
            hidden.show(actor, which.ref(id), it.hiddenBy(which) != null, () -> it.reinstate(which, by, at));
        });
    }

    /**
     * Lets the actor pass who may do this to a remark, and reads the practice.
     *
     * @throws NotFound if the actor does not read it
     * @throws NotPermitted if the actor may not do this
     */
    void require(Actor actor, Permission permission, Remark found) {
        if (practices.shared(actor, found.practice()).isEmpty()) {
            throw new NotFound();
        }
        policy.require(actor, permission, found);
    }

    /**
     * The same of a text of the actor's own organisation, whatever became of the practice: those who wrote it take it back, and appeal
     * against its hiding, although the practice is hidden from them. Everyone else reads the practice, or learns nothing.
     */
    void requireOwn(Actor actor, Permission permission, Remark found, RemarkText which) {
        if (RemarkPolicy.speaksFor(actor, found, which)) {
            policy.require(actor, permission, found);
        } else {
            require(actor, permission, found);
        }
    }

    /** What those who wrote the text read before they appeal. */
    @Requires(Permission.APPEAL)
    @Transactional(readOnly = true)
    public AppealPage appealing(Actor actor, RemarkId id, RemarkText which) {
        requireAppeal(actor, id, which);
        return cases.appealing(actor, which.ref(id));
    }

    /** Appeals against the hiding of a text of the actor's organisation. */
    @Requires(Permission.APPEAL)
    public void appeal(Actor actor, RemarkId id, RemarkText which, String text) {
        requireAppeal(actor, id, which);
        cases.appeal(actor, new AppealDecision(which.ref(id), text));
    }

    private void requireAppeal(Actor actor, RemarkId id, RemarkText which) {
        Remark found = remarks.findById(id.value()).orElseThrow(NotFound::new);
        requireOwn(actor, Permission.READ, found, which);
        if (!RemarkPolicy.mayAppeal(actor, found, which)) {
            throw new NotPermitted(Permission.APPEAL);
        }
    }

    /** The practice on whose page a remark stands, if the reader reads both. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<PracticeId> practice(Actor actor, RemarkId id) {
        return remarks.findById(id.value())
                .filter(Remark::isStanding)
                .map(Remark::practice)
                .filter(found -> practices.shared(actor, found).isPresent());
    }

    /** Forgets what was said when a text was hidden, and in an appeal. */
    void forget(RemarkId id, RemarkText which) {
        cases.forget(Actor.system(), which.ref(id));
    }

    /**
     * A remark, as the reader sees it. Who can appeal no more is led to the case, and a moderator is not offered what would be refused;
     * that takes a query more of what is hidden, and for a moderator.
     */
    RemarkDetails told(Actor actor, Remark one, @Nullable OrganisationSummary writer, int latest) {
        RemarkDetails.Text words = text(actor, one, RemarkText.WORDS, one.words());
        Said answer = one.text(RemarkText.ANSWER);
        boolean read = words.text() != null;
        return new RemarkDetails(
                one.id(),
                one.kind(),
                writer,
                one.practiceVersion(),
                one.isAbout(latest),
                read ? one.criteria() : Set.of(),
                read ? one.interests() : null,
                words,
                answer == null ? null : text(actor, one, RemarkText.ANSWER, answer),
                policy.allowed(actor, one));
    }

    private RemarkDetails.Text text(Actor actor, Remark one, RemarkText which, Said said) {
        boolean isHidden = said.hiddenBy() != null;
        Set<Permission> allowed = EnumSet.noneOf(Permission.class);
        if (policy.allowed(actor, one).contains(Permission.HIDE_REMARK)) {
            allowed.add(Permission.HIDE_REMARK);
        }
        if (RemarkPolicy.mayAppeal(actor, one, which)) {
            allowed.add(Permission.APPEAL);
        }
        CaseId appealed = hidden.narrow(
                actor, StandingText.unchanging(which.ref(one.id()), isHidden), Permission.HIDE_REMARK, allowed);
        return new RemarkDetails.Text(
                isHidden && !RemarkPolicy.readsHidden(actor, one, which) ? null : said.text(),
                said.at(),
                said.hiddenBy(),
                appealed,
                allowed);
    }
}
