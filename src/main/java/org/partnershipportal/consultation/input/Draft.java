package org.partnershipportal.consultation.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.CanonicalForm;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.ground.questionnaire.AnswerCheck;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * What a draft says now.
 *
 * @param input whose it is
 * @param call its call, in the version that holds now
 * @param answers what stands in its questions, by their keys; those without are missing
 * @param files its files
 */
record Draft(Input input, CallDetails call, Map<String, Answer> answers, List<DocumentDetails> files) {

    /** The field of problems with a file that stands in no question. */
    static final String FILES = "files";

    /** What keeps an answer from being submitted. */
    static final AnswerCheck CHECK = new AnswerCheck(Countries.standard()::canBeState);

    /** The questions that are asked in view of what was chosen. */
    List<Question> asked() {
        return call.content().questionnaire().asked(this::chosen);
    }

    private Set<String> chosen(QuestionKey question) {
        return value(question) instanceof AnswerValue.Chosen choices ? choices.keys() : Set.of();
    }

    AnswerValue value(QuestionKey question) {
        Answer answer = answers.get(question.value());
        return answer == null ? AnswerValue.NONE : answer.value();
    }

    /** The files of a question. */
    List<DocumentDetails> files(Question question) {
        return files.stream()
                .filter(file -> file.slot().equals(question.key().value()))
                .toList();
    }

    /** What keeps the answer to a question from being submitted. */
    Optional<Problem> problem(Question question) {
        List<DocumentDetails> its = files(question);
        for (DocumentDetails file : its) {
            if (file.status() == DocumentStatus.REFUSED) {
                return Optional.of(Problem.of(question.key().value(), "input.problem.file-refused"));
            }
            if (file.status() == DocumentStatus.CHECKING && input.isSealed()) {
                return Optional.of(Problem.of(question.key().value(), "input.problem.file-being-checked"));
            }
        }
        return CHECK.problem(question, value(question.key()), its.size());
    }

    /** All that keeps it from being submitted; a question that is not asked is no obstacle. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        asked().forEach(question -> problem(question).ifPresent(problems::add));
        if (files.size() > call.content().rules().files()) {
            problems.add(Problem.of(
                    FILES,
                    "input.problem.too-many-files",
                    call.content().rules().files()));
        }
        return problems;
    }

    /** Whether it can be submitted as it stands. */
    boolean isComplete() {
        return problems().isEmpty() && !isEmpty();
    }

    private boolean isEmpty() {
        return answers.values().stream().allMatch(answer -> answer.value().isEmpty()) && files.isEmpty();
    }

    /** @throws InvalidInput with all that is wrong with it */
    void requireComplete() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (isEmpty()) {
            throw new InvalidInput(Problem.of(FILES, "input.problem.nothing-answered"));
        }
    }

    /** Names what it says: it changes with every answer and file. */
    String fingerprint() {
        return CanonicalForm.sha256(content());
    }

    /** Whether each file of a frozen version is still there, the same, and not refused. */
    boolean stillHolds(FrozenVersion frozen) {
        Set<String> standing = files.stream()
                .filter(file -> file.status() != DocumentStatus.REFUSED)
                .map(DocumentDetails::sha256)
                .collect(Collectors.toSet());
        return frozen.files().stream().map(AttachedFile::sha256).allMatch(standing::contains);
    }

    /** What is frozen of it. */
    String content() {
        Map<String, AnswerValue> values = new HashMap<>();
        answers.forEach((question, answer) -> values.put(question, answer.value()));
        List<AttachedFile> attached = files.stream()
                .map(file -> new AttachedFile(file.slot(), file.name(), file.bytes(), file.sha256()))
                .toList();
        return CanonicalForm.content(asked(), values, attached, input.language());
    }
}
