package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipportal.consultation.assessment.FileCheck.Result;
import org.partnershipportal.consultation.assessment.WordSearch.Searched;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentId;

/**
 * The texts of one input's files, read once, so that they can be searched each time the redactions on a page change. A
 * file that is not among them counts as unknown.
 */
@ForOwnPages
public final class FileTexts {

    private final Map<DocumentId, Searched> texts;

    FileTexts(Map<DocumentId, Searched> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Of an input whose files nobody reads now. */
    static FileTexts none() {
        return new FileTexts(Map.of());
    }

    /** What a look for these passages into each file finds, those that are held back included. */
    public List<FileCheck> check(SubmittedInput submitted, List<BlackOut> passages) {
        WordSearch search = search(submitted.answers(), passages);
        return Publishing.files(submitted).stream()
                .map(file -> new FileCheck(file, result(file, search, submitted.isNamed())))
                .toList();
    }

    /** What is said, each file's in one form. */
    Stream<String> folded() {
        return texts.values().stream().map(Searched::folded);
    }

    /** How many files of an input nobody reads now. */
    long unread(SubmittedInput submitted) {
        return submitted.files().size()
                - texts.values().stream().filter(text -> !text.isEmpty()).count();
    }

    /** Looks for the words of these passages, but those that the public reads anyway. */
    static WordSearch search(List<FrozenAnswer> answers, List<BlackOut> passages) {
        return new WordSearch(
                Blackening.words(answers, passages),
                Blackening.apply(answers, passages).stream()
                        .flatMap(answer -> words(answer.value()))
                        .toList());
    }

    /** The same by the files' ids. */
    Map<DocumentId, Result> results(SubmittedInput submitted, List<BlackOut> passages) {
        Map<DocumentId, Result> results = new LinkedHashMap<>();
        check(submitted, passages).forEach(check -> results.put(check.file().id(), check.result()));
        return results;
    }

    private Result result(DocumentDetails file, WordSearch search, boolean named) {
        if (!file.publishable()) {
            return Result.NEVER_PUBLISHED;
        }
        Searched text = texts.get(file.id());
        if (text == null || text.isEmpty()) {
            return Result.NOT_SEARCHABLE;
        }
        if (search.isIn(text)) {
            return Result.FOUND;
        }
        return named ? Result.NOT_FOUND : Result.UNNAMED;
    }

    private static Stream<String> words(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Text typed -> Stream.of(typed.text());
            case AnswerValue.Chosen chosen -> Stream.empty();
            case AnswerValue.Rows table ->
                table.rows().stream().map(Map::values).flatMap(Collection::stream);
        };
    }
}
