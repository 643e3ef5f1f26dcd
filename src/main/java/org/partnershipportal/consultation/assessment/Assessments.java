package org.partnershipportal.consultation.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.spi.InputUse;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The desk's inputs: listed, assessed, redacted and published by the report team of their call, after their own
 * deadline (R14.9). What the public can read of them is asked of {@link Publications}, what they count in
 * {@link AssessmentFigures}.
 */
@Service
@Transactional
public class Assessments {

    /** How many inputs that say the same one act assesses. */
    public static final int MOST_AT_ONCE = 500;

    private static final String DECISION = "assessment.decision.inadmissible";

    private final Desk desk;
    private final AssessmentQueries queries;
    private final SubmittedInputs inputs;
    private final Publishing publishing;
    private final ExplainedInputs explained;
    private final FileSearch search;
    private final Cases cases;
    private final Persons persons;
    private final ObjectProvider<InputUse> uses;
    private final TransactionTemplate transaction;

    Assessments(
            Desk desk,
            AssessmentQueries queries,
            SubmittedInputs inputs,
            Publishing publishing,
            ExplainedInputs explained,
            FileSearch search,
            Cases cases,
            Persons persons,
            ObjectProvider<InputUse> uses,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.queries = queries;
        this.inputs = inputs;
        this.publishing = publishing;
        this.explained = explained;
        this.search = search;
        this.cases = cases;
        this.persons = persons;
        this.uses = uses;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The inputs to a call, for its report team; none before its deadline, and none whose own time is longer (R14.9).
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotPermitted for staff who are not named on the call
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Slice<AssessmentRow> list(Actor actor, CallId call, AssessmentFilter filter, int from, int max) {
        CallDetails its = desk.call(actor, call);
        return its.isOver() ? queries.list(actor, desk.visibleTo(actor, its), filter, from, max) : Slice.empty();
    }

    /**
     * The same in the order of their ids, behind one of them, whatever became of it.
     *
     * @param last the one behind which to begin; {@code null} for the first
     * @param max how many at most, up to 200
     * @return the next ones, and how many there are behind it
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    Slice<AssessmentRow> behind(Actor actor, CallId call, AssessmentFilter filter, @Nullable InputId last, int max) {
        CallDetails its = desk.call(actor, call);
        return its.isOver() ? queries.behind(actor, desk.visibleTo(actor, its), filter, last, max) : Slice.empty();
    }

    /**
     * Where an input is in such a list, and which ones are beside it there; empty if the list does not show it. One query beside
     * the call.
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public Optional<Neighbours> around(Actor actor, CallId call, AssessmentFilter filter, InputId input) {
        CallDetails its = desk.call(actor, call);
        return its.isOver() ? queries.around(desk.visibleTo(actor, its), filter, input) : Optional.empty();
    }

    /**
     * One input with what the desk made of it.
     *
     * @throws NotFound for everyone but the report team of its call, and once it is withdrawn
     * @throws NotYetReadable before its time
     */
    @Requires(Permission.READ_DESK)
    @Transactional(readOnly = true)
    public AssessmentDetails details(Actor actor, InputId id) {
        DeskCase found = desk.readable(actor, id);
        Assessment assessment = found.assessment();
        SubmittedInput submitted = inputs.read(actor, id);
        return new AssessmentDetails(
                submitted,
                alone(actor, id),
                publishing.known(submitted.signers()),
                assessment.edition(),
                assessment.admissibility(),
                assessment.judgement().criterion(),
                assessment.reason(),
                assessment.judgement().judgedAt(),
                explained.of(id),
                assessment.passages(),
                assessment.files().heldBack(),
                assessment.number().orElse(null),
                assessment.number().isPresent() ? assessment.publishedAt() : null,
                assessment.isPublishable(),
                queries.sealed(assessment),
                queries.same(actor, found),
                desk.policy().allowed(actor, found));
    }

    private @Nullable String alone(Actor actor, InputId id) {
        return inputs.alone(actor, id)
                .map(person -> persons.names(actor, List.of(person)).get(person))
                .orElse(null);
    }

    /**
     * Finds an input admissible; an earlier assessment is taken back by it.
     *
     * @param edition the edition that was seen
     * @throws ChangedMeanwhile if another person did something to it since
     */
    @Requires(Permission.ASSESS_INPUT)
    public void admit(Actor actor, InputId id, long edition) {
        desk.act(actor, id, assessment -> {
            assessment.requireEdition(edition);
            admit(actor, assessment);
        });
    }

    private void admit(Actor actor, Assessment assessment) {
        boolean takenBack = assessment.admissibility() == Admissibility.INADMISSIBLE;
        assessment.admit(actor.ref(), desk.now());
        if (takenBack) {
            cases.settle(actor, assessment.input().ref());
        }
    }

    /**
     * Finds an input inadmissible by one of the published criteria, with a reason that its contributors are told and may
     * appeal.
     *
     * @throws ChangedMeanwhile if another person did something to it since
     * @throws NotAllowed if it is published, or something published rests on it
     */
    @Requires(Permission.ASSESS_INPUT)
    public void judgeInadmissible(Actor actor, JudgeInadmissible command) {
        desk.act(actor, command.input(), assessment -> {
            assessment.requireEdition(command.edition());
            reject(actor, assessment, command);
        });
    }

    private void reject(Actor actor, Assessment assessment, JudgeInadmissible command) {
        InputId id = assessment.input();
        assessment.reject(
                Objects.requireNonNull(command.criterion()),
                command.reason(),
                uses.stream().anyMatch(use -> use.isUsed(id)),
                actor.ref(),
                desk.now());
        cases.open(actor, new OpenCase(id.ref(), DECISION, command.reason()));
    }

    /**
     * Finds all inputs admissible that say the same as this one and are not assessed yet; up to {@link #MOST_AT_ONCE}
     * in one act, the first that came first.
     *
     * @return how many were assessed
     */
    @Requires(Permission.ASSESS_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int admitAlike(Actor actor, InputId like) {
        return alike(actor, like, assessment -> admit(actor, assessment));
    }

    /**
     * The same for inadmissible; each has its own decision that can be appealed.
     *
     * @param command about one of them
     */
    @Requires(Permission.ASSESS_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int judgeAlikeInadmissible(Actor actor, JudgeInadmissible command) {
        return alike(actor, command.input(), assessment -> reject(actor, assessment, command));
    }

    private int alike(Actor actor, InputId like, Consumer<Assessment> verb) {
        List<InputId> all = Objects.requireNonNull(
                transaction.execute(status -> queries.undecided(actor, desk.readable(actor, like), MOST_AT_ONCE)));
        int judged = 0;
        for (InputId id : all) {
            judged += Objects.requireNonNull(transaction.execute(status -> undecided(actor, id, verb)));
        }
        return judged;
    }

    /**
     * Another may have assessed it, or its contributors withdrawn it, since the list was made; then it stays so, as
     * does what the actor entered.
     */
    private int undecided(Actor actor, InputId id, Consumer<Assessment> verb) {
        boolean there = desk.locked(id)
                .filter(one -> !one.isWithdrawn()
                        && one.admissibility() == Admissibility.UNDECIDED
                        && !one.sender().isEnteredBy(actor.ref()))
                .isPresent();
        if (there) {
            desk.act(actor, id, verb);
        }
        return there ? 1 : 0;
    }

    /**
     * Says what of an input the public does not read; what is published is changed at once. A public file in which a passage
     * is found, or that cannot be searched, is public no more.
     *
     * @return the files that are public no more for that
     * @throws ChangedMeanwhile if another person did something to it since, or another version was submitted
     * @throws InvalidInput if a passage is not one of the answers
     * @throws NotAllowed if the public could read more at once of what the actor entered
     * @throws SignInAgain if the public could read more at once and they signed in a while ago
     */
    @Requires(Permission.REDACT_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Set<DocumentId> redact(Actor actor, RedactInput command) {
        Set<DocumentId> gone = new HashSet<>();
        afterSearch(
                actor, command.input(), command.edition(), Assessment::isPublished, (assessment, submitted, texts) -> {
                    if (assessment.isPublished()
                            && command.opens(
                                    assessment.passages(), assessment.files().heldBack())) {
                        assessment.requireOther(actor.ref());
                        publishing.requireMayShowMore(actor);
                    }
                    gone.addAll(assessment.redact(
                            command,
                            submitted.answers(),
                            texts.results(submitted, command.passages()),
                            actor.ref(),
                            desk.now()));
                });
        return gone;
    }

    /** What the public would read of it, whether it may be published or not; its files are not searched for that. */
    @Requires(Permission.PUBLISH_INPUT)
    @Transactional(readOnly = true)
    public Publication preview(Actor actor, InputId id) {
        Assessment assessment = desk.readable(actor, id).assessment();
        SubmittedInput submitted = inputs.read(actor, id);
        List<DocumentDetails> files = Publishing.files(submitted).stream()
                .filter(file -> assessment.isPublished()
                        ? assessment.isPublished(file.id())
                        : file.publishable() && !assessment.files().heldBack().contains(file.id()))
                .toList();
        return publishing.publication(assessment, submitted, files);
    }

    /**
     * Publishes an input under a number that cannot be guessed. Its files are searched again for what is redacted;
     * those in which it is found, and those that cannot be searched, stay back unless a member of the team looked at
     * them.
     *
     * @throws NotAllowed if it is not admissible, or its contributors do not want its text published
     * @throws ChangedMeanwhile if another person did something to it since
     */
    @Requires(value = Permission.PUBLISH_INPUT, freshSignIn = true)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PublicationNumber publish(Actor actor, InputId id, long edition) {
        PublicationNumber[] number = {PublicationNumber.random()}; // another one if it was public before
        afterSearch(actor, id, edition, Assessment::isPublishable, (assessment, submitted, texts) -> {
            assessment.publish(number[0], texts.results(submitted, assessment.passages()), actor.ref(), desk.now());
            number[0] = assessment.number().orElseThrow();
        });
        return number[0];
    }

    /** A verb that decides by what files say. */
    private interface Searching {
        void apply(Assessment assessment, SubmittedInput submitted, FileTexts texts);
    }

    /** Reads the files first, holding nothing; then does it to the record as it was seen, or refuses. */
    private void afterSearch(Actor actor, InputId id, long edition, Predicate<Assessment> searched, Searching verb) {
        FileTexts texts = Objects.requireNonNull(transaction.execute(
                        status -> searched.test(desk.readable(actor, id).assessment())
                                ? Optional.of(inputs.read(actor, id))
                                : Optional.<SubmittedInput>empty()))
                .map(search::read)
                .orElseGet(FileTexts::none);
        transaction.executeWithoutResult(status -> desk.act(actor, id, assessment -> {
            assessment.requireEdition(edition);
            verb.apply(assessment, inputs.read(actor, id), texts);
        }));
    }

    /** Takes an input off every public path; published again, it is found at the same address. */
    @Requires(Permission.PUBLISH_INPUT)
    public void endPublication(Actor actor, InputId id, long edition) {
        desk.act(actor, id, assessment -> {
            assessment.requireEdition(edition);
            assessment.endPublication(actor.ref(), desk.now());
        });
    }
}
