package org.partnershipportal.consultation.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.uikit.MarkedText;

/** Passages that somebody has marked for redaction but not saved yet. */
final class Marking {

    private final List<Place> places = new ArrayList<>();
    private final List<BlackOut> passages = new ArrayList<>();

    /**
     * A text of an answer: the whole of it, or a table's cell.
     *
     * @param question the question
     * @param row place of the table's row; {@link BlackOut#TEXT} where the answer is a text
     * @param column key of the table's column; empty where the answer is a text
     * @param text what stands there
     */
    record Place(Question question, int row, String column, String text) {

        boolean holds(BlackOut passage) {
            return question.key().equals(passage.question()) && row == passage.row() && column.equals(passage.column());
        }
    }

    Marking(AssessmentDetails details) {
        details.submitted().answers().forEach(answer -> {
            switch (answer.value()) {
                case AnswerValue.Text typed ->
                    places.add(new Place(answer.question(), BlackOut.TEXT, "", typed.text()));
                case AnswerValue.Chosen chosen -> {
                    // Choices are the call's words and name nobody.
                }
                case AnswerValue.Rows table -> {
                    for (int row = 0; row < table.rows().size(); row++) {
                        int place = row;
                        table.rows()
                                .get(row)
                                .forEach((column, cell) ->
                                        places.add(new Place(answer.question(), place, column, cell)));
                    }
                }
            }
        });
        passages.addAll(details.passages());
    }

    List<Place> places() {
        return List.copyOf(places);
    }

    List<BlackOut> passages() {
        return List.copyOf(passages);
    }

    /** The question, and in a table the column and the row. */
    String label(Place place, AssessmentWording wording, AnswerWording words) {
        String label = words.label(place.question()).text();
        if (place.row() == BlackOut.TEXT) {
            return label;
        }
        String column = place.question().columns().stream()
                .filter(one -> one.key().equals(place.column()))
                .map(one -> words.label(one).text())
                .findFirst()
                .orElse(place.column());
        return wording.text("assessment.redact.cell", label, column, place.row() + 1);
    }

    /** Marks what is selected, given as a browser counts; nothing if nothing is. */
    void select(Place place, int start, int end, RedactionReason reason) {
        if (start >= 0 && start < end && end <= place.text().length()) {
            mark(place, start, end, reason);
        }
    }

    /** Marks every place where the words stand, whatever their case; how many there are. */
    int everywhere(String words, RedactionReason reason) {
        String wanted = words.strip();
        int found = 0;
        for (Place place : places) {
            for (int at = 0;
                    !wanted.isEmpty() && at + wanted.length() <= place.text().length();
                    at++) {
                if (place.text().regionMatches(true, at, wanted, 0, wanted.length())) {
                    mark(place, at, at + wanted.length(), reason);
                    found++;
                    at += wanted.length() - 1;
                }
            }
        }
        return found;
    }

    private void mark(Place place, int start, int end, RedactionReason reason) {
        String text = place.text();
        BlackOut passage = new BlackOut(
                place.question().key(),
                place.row(),
                place.column(),
                text.codePointCount(0, start),
                text.codePointCount(0, end),
                reason);
        if (!passages.contains(passage)) {
            passages.add(passage);
        }
    }

    /** Marks too what another marked. */
    void take(List<BlackOut> theirs) {
        theirs.stream().filter(passage -> !passages.contains(passage)).forEach(passages::add);
    }

    void remove(BlackOut passage) {
        passages.remove(passage);
    }

    /** What is marked in one text, as it is drawn there. */
    List<MarkedText.Mark> marks(Place place, AssessmentWording wording) {
        return passages.stream()
                .filter(passage -> place.holds(passage))
                .map(passage -> new MarkedText.Mark(
                        place.text().offsetByCodePoints(0, passage.from()),
                        place.text().offsetByCodePoints(0, passage.to()),
                        0,
                        "",
                        wording.text(
                                "assessment.redact.begins",
                                wording.text(passage.reason().key())),
                        wording.text("assessment.redact.ends")))
                .toList();
    }

    /** The words under a mark, for the person who marks. */
    String words(BlackOut passage) {
        return places.stream()
                .filter(place -> place.holds(passage))
                .map(place -> place.text()
                        .substring(
                                place.text().offsetByCodePoints(0, passage.from()),
                                place.text().offsetByCodePoints(0, passage.to())))
                .findFirst()
                .orElse("");
    }
}
