package org.partnershipportal.consultation.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * What is checked before it is submitted (UC-INP-06, UC-PUB-10): the version that others sign, or the current text.
 * What it shows is what is submitted.
 *
 * @param input the input
 * @param problems all that keeps it from being submitted, by question
 * @param notes what is to be known of what is sent
 * @param answers what is sent, question by question
 * @param written tag of the language it is written in
 * @param kept its files as they are kept now
 * @param obstacle why nothing can be submitted here now, and the cure; {@code null} if it can
 * @param confirm what is ticked before; {@code null} if nothing can be submitted
 * @param version the frozen version that is sent; 0 for what is written now
 * @param fingerprint names what is written now
 */
@ForOwnPages
public record CheckPage(
        InputDetails input,
        List<Problem> problems,
        List<Note> notes,
        List<Read> answers,
        String written,
        List<DocumentDetails> kept,
        @Nullable Note obstacle,
        @Nullable Sentence confirm,
        int version,
        String fingerprint)
        implements InputPage {

    /**
     * An answer as it is sent.
     *
     * @param number number of the question
     * @param question the question
     * @param value what was answered
     * @param counted how many words it has; {@code null} where none are counted
     * @param files its files
     * @param problem what keeps it from being submitted; {@code null} if nothing
     */
    public record Read(
            int number,
            Question question,
            AnswerValue value,
            @Nullable Sentence counted,
            List<AttachedFile> files,
            @Nullable Sentence problem) {

        /** Whether nothing was answered. */
        public boolean isEmpty() {
            return value.isEmpty() && files.isEmpty();
        }

        /** Where it is changed, below the input's own address. */
        public String below() {
            return "/questions/" + question.key();
        }

        /** All of a draft, what is not answered included. */
        public static List<Read> of(DraftDetails draft) {
            return draft.answers().stream()
                    .map(answer -> new Read(
                            draft.number(answer),
                            answer.question(),
                            answer.value(),
                            answer.isEmpty() ? null : answer.counted(),
                            attached(answer.files()),
                            answer.problem() == null ? null : Sentence.of(answer.problem())))
                    .toList();
        }

        /** What is published of an answer of a draft: its words, and its files as far as they can be. */
        static Read published(int number, AnswerDetails answer) {
            List<DocumentDetails> files =
                    answer.files().stream().filter(DocumentDetails::publishable).toList();
            return new Read(number, answer.question(), answer.value(), null, attached(files), null);
        }

        private static List<AttachedFile> attached(List<DocumentDetails> files) {
            return files.stream()
                    .map(file -> new AttachedFile(file.slot(), file.name(), file.bytes(), file.sha256()))
                    .toList();
        }

        /** All of a frozen version: what was answered. */
        public static List<Read> of(FrozenDetails frozen) {
            Map<Question, AnswerValue> answers = frozen.answers().stream()
                    .collect(Collectors.toMap(
                            FrozenDetails.FrozenAnswer::question,
                            FrozenDetails.FrozenAnswer::value,
                            (one, same) -> one));
            List<Read> read = new ArrayList<>();
            for (Question question : frozen.questionnaire().questions()) {
                AnswerValue value = answers.getOrDefault(question, AnswerValue.NONE);
                List<AttachedFile> files = frozen.files().stream()
                        .filter(file -> file.question().equals(question.key().value()))
                        .toList();
                if (!value.isEmpty() || !files.isEmpty()) {
                    read.add(new Read(read.size() + 1, question, value, null, files, null));
                }
            }
            return read;
        }
    }

    /** What follows, step by step. */
    public List<Sentence> after() {
        if (input.entered() != null) {
            return List.of(Sentence.of("input.check.after-entered"));
        }
        return List.of(
                Sentence.of("input.check.after-receipt"),
                Sentence.of("input.check.after-read"),
                Sentence.of("input.check.after-outcome"));
    }

    /** Those who sign with the lead, or were asked to. */
    public List<CosignerDetails> signers() {
        return input.signers();
    }

    /** The answer with which a problem is cured; empty if it is none of one answer alone. */
    public Optional<Read> at(Problem problem) {
        return answers.stream()
                .filter(answer -> answer.question().key().value().equals(problem.field()))
                .findFirst();
    }

    static CheckPage of(
            InputDetails input,
            DraftDetails draft,
            @Nullable FrozenDetails frozen,
            ExtraTime moreTime,
            Sentence whoMay) {
        Note obstacle = obstacle(input, moreTime, whoMay);
        List<DocumentDetails> kept = draft.answers().stream()
                .flatMap(answer -> answer.files().stream())
                .toList();
        return new CheckPage(
                input,
                frozen == null ? draft.problems() : List.of(),
                notes(input, obstacle == null),
                frozen == null ? Read.of(draft) : Read.of(frozen),
                frozen == null ? input.language() : frozen.language(),
                kept,
                obstacle,
                obstacle == null ? Sentence.of(confirm(input)) : null,
                frozen == null ? 0 : frozen.version(),
                draft.fingerprint());
    }

    private static String confirm(InputDetails input) {
        if (input.entered() != null) {
            return "input.check.confirm-entered";
        }
        return input.lead() == null ? "input.check.confirm-alone" : "input.check.confirm";
    }

    /** Whether it is to be said why what the team entered is submitted only now: after the deadline, unless it was said. */
    public boolean isAskedWhyLate(Instant now) {
        EnteredDetails entered = input.entered();
        return entered != null && entered.late().isEmpty() && !now.isBefore(input.end());
    }

    private static Offer cosigners() {
        return Offer.of("input.cosigners.title", "/co-signers");
    }

    private static @Nullable Note obstacle(InputDetails input, ExtraTime moreTime, Sentence whoMay) {
        if (input.status() == InputStatus.WITHDRAWN) {
            return Note.of(Tone.WARN, Sentence.of("input.page.was-withdrawn"), null);
        }
        if (!input.inTime()) {
            return Note.of(Tone.WARN, InputPage.tooLate(input), moreTime.ask());
        }
        if (!input.allowed().contains(Permission.SUBMIT_INPUT)) {
            return Note.of(Tone.WARN, whoMay, null);
        }
        return input.joint() && input.frozenVersion() == 0
                ? Note.of(Tone.WARN, Sentence.of("input.check.freeze-first"), cosigners())
                : null;
    }

    private static List<Note> notes(InputDetails input, boolean open) {
        List<Note> notes = new ArrayList<>();
        if (input.joint() && input.frozenVersion() > 0) {
            List<Sentence> says = new ArrayList<>();
            says.add(Sentence.of("input.check.frozen", input.frozenVersion()));
            if (input.inTime() && input.changedSince()) {
                says.add(Sentence.of("input.cosigners.changed"));
            }
            notes.add(new Note(Tone.NEUTRAL, says, cosigners()));
        }
        long waiting = input.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn() && !cosigner.signs())
                .count();
        if (open && waiting > 0) {
            notes.add(Note.of(Tone.WARN, Sentence.of("input.check.unanswered", waiting), cosigners()));
        }
        return notes;
    }
}
