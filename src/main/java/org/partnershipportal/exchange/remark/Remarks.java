package org.partnershipportal.exchange.remark;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.exchange.practice.PracticeMentions;
import org.partnershipportal.exchange.practice.SharedPractice;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on practices: written by other organisations, renewed and withdrawn by them, answered by those who tell the practice. */
@Service
@ForOwnPages
@Transactional
public class Remarks {

    /** So many beside a practice are read at once. */
    public static final int SOME = 50;

    private final RemarkRepository remarks;
    private final RemarkQueries queries;
    private final RemarkHiding hiding;
    private final PracticeMentions practices;
    private final OrganisationDirectory directory;
    private final Limits limits;
    private final Once once;
    private final Clock clock;
    private final Change<Remark> change;

    Remarks(
            RemarkRepository remarks,
            RemarkQueries queries,
            RemarkHiding hiding,
            PracticeMentions practices,
            OrganisationDirectory directory,
            Limits limits,
            Once once,
            Changes changes,
            Clock clock) {
        this.remarks = remarks;
        this.queries = queries;
        this.hiding = hiding;
        this.practices = practices;
        this.directory = directory;
        this.limits = limits;
        this.once = once;
        this.clock = clock;
        change = changes.of(Remark.class, remarks::save);
    }

    /**
     * Says something of a practice for the organisation acted for; whoever reads the practice reads it at once. Sent twice, one remark
     * comes of it.
     *
     * @throws NotFound if the reader does not read the practice
     * @throws NotPermitted if the organisation cannot say this: it tells the practice itself, it is no NHRI, civil society or UN body
     *     and would confirm (R6.4), or it is a State's and would review what it may not approve (R4.3)
     * @throws NotAllowed if it has said such a thing of the practice, or the person belongs to those who tell it,
     *     or left them less than twelve months ago
     * @throws ChangedMeanwhile if the practice has another version by now
     * @throws InvalidInput if a review finds evidence where the practice names none
     * @throws TryLater if a person has written too many
     */
    @Requires(Permission.WRITE_REMARK)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RemarkId write(Actor actor, WriteRemark command) {
        UUID own = actor.organisation().orElseThrow(NotFound::new);
        SharedPractice about = practices.shared(actor, command.practice()).orElseThrow(NotFound::new);
        requireWriter(actor, command.kind(), about);
        return once.made(
                () -> remarks.findByFormToken(command.formToken())
                        .filter(written -> written.isWrittenWith(command.formToken(), own))
                        .map(Remark::id),
                () -> {
                    if (queries.said(new OrganisationId(own), about.id()).contains(command.kind())) {
                        throw new NotAllowed("remark.refusal.standing");
                    }
                    Remark written = new Remark(command, about, new OrganisationId(own), actor.ref(), clock.instant());
                    limits.takeBy(Limit.REMARK, actor);
                    return remarks.save(written).id();
                });
    }

    private void requireWriter(Actor actor, RemarkKind kind, SharedPractice about) {
        if (!RemarkPolicy.mayWrite(
                actor, kind, about, directory.summary(actor, about.author()).orElse(null))) {
            throw new NotPermitted(Permission.WRITE_REMARK);
        }
        if (isOneOf(actor, about)) {
            throw new NotAllowed("remark.refusal.same-person");
        }
    }

    /**
     * Whether the person also belongs to those who tell the practice, or left them less than twelve months ago: the same pair of eyes
     * under another membership. Of a practice without a name nobody who left learns by a refusal that it is theirs.
     */
    private boolean isOneOf(Actor actor, SharedPractice about) {
        PersonId person = actor.person();
        return person != null && queries.isBound(person, about.author(), about.named());
    }

    /**
     * Says that a remark of one's own applies to the latest version too, so that it gives its label again.
     *
     * @param version the version that was read
     * @throws NotAllowed if it is about that version, or hidden, or the person is bound to those who tell the practice
     * @throws NotPermitted if the organisation could not say it of the practice as it is now
     * @throws ChangedMeanwhile if the practice has another version by now
     */
    @Requires(Permission.WRITE_REMARK)
    public void renew(Actor actor, RemarkId id, int version) {
        change.make(actor, id, found -> hiding.require(actor, Permission.WRITE_REMARK, found), (it, by, at) -> {
            SharedPractice about = practices.shared(actor, it.practice()).orElseThrow(NotFound::new);
            requireWriter(actor, it.kind(), about);
            it.renew(version, about, by, at);
            limits.takeBy(Limit.REMARK, actor);
        });
    }

    /**
     * Takes a remark of one's own back, although the practice may be hidden by now: its words and the answer to it are deleted, with
     * what was said when they were hidden.
     */
    @Requires(Permission.WRITE_REMARK)
    public void withdraw(Actor actor, RemarkId id) {
        change.make(
                actor,
                id,
                found -> hiding.requireOwn(actor, Permission.WRITE_REMARK, found, RemarkText.WORDS),
                (it, by, at) -> {
                    it.withdraw(by, at);
                    forget(id);
                });
    }

    /** Ends those beside a practice that was withdrawn; what was said of it is deleted as it is. */
    void end(PracticeId withdrawn) {
        queries.beside(withdrawn)
                .forEach(id -> change.make(Actor.system(), id, found -> {}, (it, by, at) -> {
                    if (it.isStanding()) {
                        it.withdraw(by, at);
                        forget(id);
                    }
                }));
    }

    private void forget(RemarkId id) {
        for (RemarkText which : RemarkText.values()) {
            hiding.forget(id, which);
        }
    }

    /**
     * Answers a remark on a practice of one's own, once; whoever reads the practice reads it at once.
     *
     * @throws NotAllowed if it has been answered, or is hidden
     */
    @Requires(Permission.ANSWER_REMARK)
    public void answer(Actor actor, AnswerRemark command) {
        change.make(
                actor,
                command.remark(),
                found -> hiding.require(actor, Permission.ANSWER_REMARK, found),
                (it, by, at) -> {
                    it.answer(command, by, at);
                    limits.takeBy(Limit.REMARK, actor);
                });
    }

    /** Takes an answer of one's own back: its words are deleted, with what was said when it was hidden. */
    @Requires(Permission.ANSWER_REMARK)
    public void withdrawAnswer(Actor actor, RemarkId id) {
        change.make(
                actor,
                id,
                found -> hiding.requireOwn(actor, Permission.ANSWER_REMARK, found, RemarkText.ANSWER),
                (it, by, at) -> {
                    it.withdrawAnswer(by, at);
                    hiding.forget(id, RemarkText.ANSWER);
                });
    }

    /**
     * What stands beside a practice: who vouches for it, and what others say of it.
     *
     * @param max how many remarks at most
     * @return empty if it is not shared, or the reader does not read it (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<BesidePractice> beside(Actor actor, PracticeId id, int max) {
        return practices.shared(actor, id).map(about -> {
            List<Remark> found = remarks.beside(id, Math.max(max, 1));
            Map<PracticeLabel, List<RemarkQueries.Voucher>> vouchers = queries.vouchers(id);
            Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                    actor,
                    Stream.concat(
                                    found.stream().map(Remark::writer),
                                    vouchers.values().stream()
                                            .flatMap(List::stream)
                                            .map(RemarkQueries.Voucher::organisation))
                            .collect(Collectors.toSet()));
            return new BesidePractice(
                    id,
                    about.version(),
                    labels(about, vouchers, known),
                    new Slice<>(
                            found.stream()
                                    .map(one -> hiding.told(actor, one, known.get(one.writer()), about.version()))
                                    .toList(),
                            queries.count(id)),
                    open(actor, about));
        });
    }

    /** Each with those who vouch for it; who finds it good finds it promising. */
    private static List<BesidePractice.Vouched> labels(
            SharedPractice about,
            Map<PracticeLabel, List<RemarkQueries.Voucher>> vouchers,
            Map<OrganisationId, OrganisationSummary> known) {
        return Arrays.stream(PracticeLabel.values())
                .map(label -> {
                    if (!label.isVouchedFor()) {
                        return new BesidePractice.Vouched(label, about.sharedAt(), List.of(), 0);
                    }
                    List<RemarkQueries.Voucher> by = vouchers.getOrDefault(
                            label,
                            label == PracticeLabel.PROMISING
                                    ? vouchers.getOrDefault(PracticeLabel.GOOD, List.of())
                                    : List.of());
                    return by.isEmpty()
                            ? new BesidePractice.Vouched(label, null, List.of(), 0)
                            : new BesidePractice.Vouched(
                                    label,
                                    by.getFirst().since(),
                                    by.stream()
                                            .flatMap(one -> Stream.ofNullable(known.get(one.organisation())))
                                            .toList(),
                                    by.getFirst().total() - by.size());
                })
                .toList();
    }

    /** What the organisation acted for can say of it now. */
    private Set<RemarkKind> open(Actor actor, SharedPractice about) {
        Set<RemarkKind> open = EnumSet.noneOf(RemarkKind.class);
        if (!Permission.WRITE_REMARK.isOpenTo(actor)
                || actor.actsFor(about.author().value())
                || isOneOf(actor, about)) {
            return open;
        }
        OrganisationSummary told = directory.summary(actor, about.author()).orElse(null);
        Arrays.stream(RemarkKind.values())
                .filter(kind -> RemarkPolicy.mayWrite(actor, kind, about, told))
                .forEach(open::add);
        open.removeAll(queries.said(new OrganisationId(actor.organisation().orElseThrow()), about.id()));
        return open;
    }
}
