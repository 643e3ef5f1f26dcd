package org.partnershipportal.consultation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.ground.questionnaire.AnswerAsText;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * The desk's inputs as rows of a table with a column for each question, for the report team only. Everything that its
 * list can be filtered by is a column.
 */
public final class InputsTable {

    private static final List<String> COLUMNS = List.of(
            "assessment.column.id",
            "assessment.column.from",
            "assessment.filter.group",
            "assessment.filter.country",
            "assessment.filter.language",
            "assessment.column.received",
            "assessment.column.entered",
            "assessment.filter.name",
            "assessment.filter.text",
            "assessment.filter.judged",
            "assessment.column.number",
            "assessment.column.same");

    private final InputWords words;
    private final List<Question> questions;

    /**
     * @param language the reader's
     * @param call what the call asks
     */
    public InputsTable(Language language, CallContent call) {
        words = new InputWords(language, call.original());
        questions = call.questionnaire().questions();
    }

    /** The table's name. */
    public String name() {
        return text("assessment.list.title");
    }

    /** What stands above the columns. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(COLUMNS.stream().map(this::text).toList());
        questions.forEach(question -> headings.add(words.of(question.label()).text()));
        headings.add(text("explanation.desk.title"));
        return headings;
    }

    /** Times as ISO 8601 in UTC, so that they sort and say their zone; the number of a publication as addresses have it. */
    public List<String> cells(ExportedInput input) {
        AssessmentRow row = input.row();
        List<String> cells = new ArrayList<>(List.of(
                row.input().toString(),
                words.whose(row.sender()).text(),
                row.group() == null ? "" : text(row.group().key()),
                row.country() == null ? "" : row.country().iso3(),
                row.language(),
                row.received().toString(),
                row.entered() == null ? "" : text(row.entered().key()),
                text(row.name().key()),
                text(row.text().key()),
                text(row.admissibility().key()),
                Objects.requireNonNullElse(row.number(), "").toString(),
                Long.toString(row.same())));
        AnswerWording answers = words.answers(row.language());
        for (Question question : questions) {
            AnswerValue value = input.answers().getOrDefault(question.key(), AnswerValue.NONE);
            cells.add(AnswerAsText.cell(answers.of(question, value)));
        }
        cells.add(input.explained().stream()
                .map(one -> one.question().text() + "\n" + one.answer().text())
                .collect(Collectors.joining("\n\n")));
        return cells;
    }

    private String text(String key) {
        return Translations.standard().text(words.language(), key);
    }
}
