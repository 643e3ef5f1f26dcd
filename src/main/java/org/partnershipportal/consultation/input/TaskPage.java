package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.consultation.sealed.StatementState;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;

/**
 * The task list of an input: its outcome, what is done, what is still to do, and who else is working on it (UC-INP-02,
 * UC-PUB-08). It is empty for someone who only signs.
 *
 * @param input the input
 * @param notes what stands out: that it was sent, withdrawn, or is too late
 * @param refused files that were refused after they had been sent (R14.2)
 * @param answered how many questions are answered
 * @param percent the same as a percentage
 * @param saved when something was last saved; {@code null} if nothing was
 * @param parts the questions, section by section
 * @param steps what comes after the answers
 * @param next the next thing to do; {@code null} if nothing can be done
 * @param writing which colleagues are writing now
 * @param invite the way to ask others to sign; {@code null} where that is over or cannot be
 * @param moreTime what was asked for more time, and the way to ask
 * @param withdraw the way to withdraw; {@code null} where nothing can be withdrawn
 * @param origin the record from which it was started, with which a link is kept; {@code null} if there is none
 */
@ForOwnPages
public record TaskPage(
        InputDetails input,
        List<Note> notes,
        List<RefusedFile> refused,
        Sentence answered,
        int percent,
        @Nullable Sentence saved,
        List<Part> parts,
        List<Step> steps,
        @Nullable Offer next,
        List<Sentence> writing,
        @Nullable Offer invite,
        ExtraTime moreTime,
        @Nullable Offer withdraw,
        @Nullable Origin origin)
        implements InputPage {

    /**
     * A section of the call that asks something.
     *
     * @param section the section
     * @param tasks its questions
     */
    public record Part(Section section, List<Task> tasks) {}

    /**
     * A question.
     *
     * @param number its number
     * @param question the question
     * @param progress how far it has come
     * @param says what is to be known of its answer: what is wrong, how many files or words; {@code null} if nothing
     * @param below where it is answered, below the input's own address
     */
    public record Task(
            int number,
            Question question,
            DraftDetails.Progress progress,
            @Nullable Sentence says,
            String below) {}

    /**
     * What comes after the answers.
     *
     * @param title what it is
     * @param says how it stands
     * @param below where it is done, below the input's own address
     * @param open whether it can be done yet
     */
    public record Step(Sentence title, Sentence says, String below, boolean open) {}

    /** Those who sign with the lead, or were asked to. */
    public List<CosignerDetails> signers() {
        return input.signers();
    }

    /** How more time is asked for. */
    public MoreTimePage askingForMore() {
        return MoreTimePage.of(input, moreTime);
    }

    /** How it is withdrawn. */
    public WithdrawPage withdrawing() {
        return WithdrawPage.of(input);
    }

    /** Whether nobody else is at it, and nobody can be asked. */
    public boolean alone() {
        return writing.isEmpty() && invite == null && signers().isEmpty();
    }

    static TaskPage of(
            DraftPage page,
            List<RefusedFile> refused,
            ExtraTime moreTime,
            boolean statement,
            StatementState left,
            Map<PersonId, String> names,
            @Nullable Origin origin) {
        InputDetails input = page.input();
        DraftDetails draft = page.writing().orElse(new DraftDetails(List.of(), List.of(), false, ""));
        List<AnswerDetails> answers = draft.answers();
        int done = (int) answers.stream().filter(AnswerDetails::isDone).count();
        return new TaskPage(
                input,
                notes(input, left),
                refused,
                Sentence.of("input.task.answered", done, answers.size()),
                answers.isEmpty() ? 0 : done * 100 / answers.size(),
                saved(input, answers),
                parts(input, draft),
                steps(input, draft, statement),
                next(input, draft),
                writing(answers, names),
                input.takesSigners() && isOpenTo(input, Permission.EDIT_INPUT)
                        ? Offer.of("input.page.invite", "/co-signers")
                        : null,
                moreTime,
                input.allowed().contains(Permission.WITHDRAW_INPUT)
                        ? Offer.of("input.page.withdraw", "/withdraw")
                        : null,
                origin);
    }

    private static boolean isOpenTo(InputDetails input, Permission permission) {
        return input.inTime() && input.allowed().contains(permission);
    }

    private static List<Note> notes(InputDetails input, StatementState left) {
        List<Note> notes = new ArrayList<>();
        if (!left.downloads().isEmpty()) {
            int times = left.downloads().size();
            notes.add(Note.of(
                    Tone.WARN,
                    Sentence.of(
                            "input.statement.downloads",
                            times,
                            left.downloads().getLast().at()),
                    Offer.of("shared.verb.read-reason", "/statement")));
        }
        if (input.entered() != null) {
            notes.add(Note.of(Tone.NEUTRAL, InputPage.entered(input.entered()), null));
        }
        Instant sent = input.submittedAt();
        if (sent != null) {
            notes.add(sent(input, sent));
        }
        if (input.status() == InputStatus.DRAFT && !input.inTime()) {
            notes.add(Note.of(Tone.WARN, InputPage.tooLate(input), null));
        }
        return notes;
    }

    /** What was received, and whether what is written now differs from it. */
    private static Note sent(InputDetails input, Instant sent) {
        Offer receipt = Offer.of("receipt.paper.title", "/receipt");
        if (input.status() == InputStatus.WITHDRAWN) {
            return Note.of(Tone.WARN, Sentence.of("input.page.was-withdrawn"), receipt);
        }
        if (isSent(input)) {
            return Note.of(Tone.OK, Sentence.of("input.page.sent", sent), receipt);
        }
        return Note.of(
                Tone.WARN,
                Sentence.of(input.inTime() ? "input.page.sent-differs" : "input.page.sent-changed-late", sent),
                receipt);
    }

    /** Whether what is written is what was sent. */
    private static boolean isSent(InputDetails input) {
        return input.status() == InputStatus.SUBMITTED
                && !input.changedSince()
                && input.frozenVersion() == input.submittedVersion();
    }

    private static @Nullable Sentence saved(InputDetails input, List<AnswerDetails> answers) {
        return answers.stream()
                .map(AnswerDetails::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(at -> InputPage.saved(input, at))
                .orElse(null);
    }

    private static List<Part> parts(InputDetails input, DraftDetails draft) {
        List<Part> parts = new ArrayList<>();
        for (Section section : input.call().content().questionnaire().sections()) {
            List<Task> tasks = draft.in(section).stream()
                    .map(answer -> task(answer, draft.number(answer)))
                    .toList();
            if (!tasks.isEmpty()) {
                parts.add(new Part(section, tasks));
            }
        }
        return parts;
    }

    private static Task task(AnswerDetails answer, int number) {
        DraftDetails.Progress progress = answer.isDone()
                ? DraftDetails.Progress.COMPLETED
                : answer.isEmpty() ? DraftDetails.Progress.NOT_STARTED : DraftDetails.Progress.IN_PROGRESS;
        return new Task(number, answer.question(), progress, says(answer), answer.below());
    }

    private static @Nullable Sentence says(AnswerDetails answer) {
        if (answer.isEmpty()) {
            return null;
        }
        if (answer.problem() != null) {
            return Sentence.of(answer.problem());
        }
        return answer.files().isEmpty()
                ? answer.counted()
                : Sentence.of("input.task.files", answer.files().size());
    }

    private static List<Step> steps(InputDetails input, DraftDetails draft, boolean statement) {
        List<Step> steps = new ArrayList<>();
        if (input.takesSigners()) {
            steps.add(new Step(Sentence.of("input.cosigners.title"), signed(input), "/co-signers", true));
        }
        steps.add(new Step(Sentence.of("input.publication.title"), input.treated(), "/publication", true));
        if (statement) {
            steps.add(new Step(
                    Sentence.of("input.statement.title"), Sentence.of("input.question.optional"), "/statement", true));
        }
        if (isSent(input)) {
            steps.add(new Step(
                    Sentence.of("receipt.paper.title"),
                    Sentence.of("input.page.sent", Objects.requireNonNull(input.submittedAt())),
                    "/receipt",
                    true));
            return steps;
        }
        Optional<Sentence> obstacle = obstacle(input, draft);
        steps.add(new Step(
                Sentence.of("input.check.title"),
                obstacle.orElse(Sentence.of("input.task.ready")),
                "/check",
                obstacle.isEmpty()));
        return steps;
    }

    private static Sentence signed(InputDetails input) {
        long asked = input.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn())
                .count();
        long signed = input.cosigners().stream().filter(CosignerDetails::signs).count();
        return asked == 0 ? Sentence.of("input.task.no-cosigners") : Sentence.of("input.task.signed", signed, asked);
    }

    /** Why it cannot be checked and submitted yet; empty if it can. */
    private static Optional<Sentence> obstacle(InputDetails input, DraftDetails draft) {
        if (input.status() == InputStatus.WITHDRAWN) {
            return Optional.of(Sentence.of("input.refusal.withdrawn"));
        }
        if (!input.inTime()) {
            return Optional.of(InputPage.tooLate(input));
        }
        if (!input.allowed().contains(Permission.EDIT_INPUT)) {
            return Optional.of(Sentence.of("input.task.only-reads"));
        }
        return draft.unfinished()
                .map(answer -> Sentence.of("input.task.finish-first", draft.number(answer)))
                .or(() -> draft.problems().stream().findFirst().map(Sentence::of));
    }

    private static @Nullable Offer next(InputDetails input, DraftDetails draft) {
        if (!isOpenTo(input, Permission.WRITE_ANSWER)) {
            return null;
        }
        return draft.unfinished()
                .map(answer -> new Offer(Sentence.of("input.task.continue", draft.number(answer)), answer.below()))
                .orElseGet(() -> isSent(input)
                        ? Offer.of("receipt.paper.title", "/receipt")
                        : Offer.of("input.check.title", "/check"));
    }

    private static List<Sentence> writing(List<AnswerDetails> answers, Map<PersonId, String> names) {
        List<Sentence> writing = new ArrayList<>();
        for (AnswerDetails answer : answers) {
            if (answer.holder() != null) {
                writing.add(Sentence.of(
                        "input.page.writes", InputPage.colleague(answer.holder(), names), answers.indexOf(answer) + 1));
            }
        }
        return writing;
    }
}
