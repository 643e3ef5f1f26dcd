package org.partnershipportal.consultation.coding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/** What others marked in an input since the page was opened, read before one's own act replaces it. */
final class PassagesMeanwhile extends Div {

    private final Difference<InputCoding> difference;
    private final Supplier<InputCoding> reading;
    private final Map<PassageId, Long> seen = new HashMap<>();

    /**
     * @param shown the input as the page shows it
     * @param reading reads it again
     */
    PassagesMeanwhile(InputCoding shown, Supplier<InputCoding> reading) {
        this.reading = reading;
        shown.passages().forEach(passage -> seen.put(passage.id(), passage.edition()));
        difference = new Difference<>(shown, reading, (seen, now) -> List.of());
        add(difference);
    }

    void clear() {
        difference.removeAll();
    }

    /** The edition of a passage that one has seen: the page's, and that of a difference once it was shown. */
    long edition(PassageId passage) {
        return seen.getOrDefault(passage, 0L);
    }

    /** Whether one has seen the passage as it is; else it is shown, and counts as seen the next time. What is gone never does. */
    boolean isSeen(PassageId passage) {
        difference.removeAll();
        InputCoding now = reading.get();
        Optional<PassageRow> found =
                now.passages().stream().filter(one -> one.id().equals(passage)).findFirst();
        if (found.isPresent() && found.get().edition() == edition(passage)) {
            return true;
        }
        found.ifPresentOrElse(
                theirs -> show(now, theirs),
                () -> difference.show(List.of(new Paragraph(getTranslation("coding.input.gone")))));
        return false;
    }

    /** Shows with which codes another has marked the same words since, if somebody has. */
    void showMarkedBy(QuestionKey question, Span span) {
        InputCoding now = reading.get();
        now.passages().stream()
                .filter(one -> one.question().equals(question) && one.span().equals(span))
                .filter(one -> !seen.containsKey(one.id()))
                .forEach(theirs -> show(now, theirs));
    }

    private void show(InputCoding now, PassageRow theirs) {
        seen.put(theirs.id(), theirs.edition());
        List<CodeRow> codes = now.tree().stream()
                .filter(row -> theirs.codes().contains(row.id()))
                .toList();
        difference.show(List.of(
                TextWithLanguage.ofAnyLanguage(theirs.text()),
                new Paragraph(getTranslation(
                        "coding.input.now-coded",
                        codes.stream().map(CodeRow::name).collect(Collectors.joining(" · "))))));
    }
}
