package org.partnershipportal.consultation.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnershipportal.consultation.receipt.FrozenDetails.FrozenAnswer;
import org.partnershipportal.ground.paper.BlackOut;
import org.partnershipportal.ground.paper.PaperBody;
import org.partnershipportal.ground.paper.PaperLine;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Column;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * How answers stand on a paper: what was written in the input's language, choices and countries in the reader's.
 *
 * @param words how they are worded for the reader
 * @param language tag of the language the input is written in
 */
public record AnswersOnPaper(InputWords words, String language) {

    /** Writes what was answered, below a heading of its own. */
    public void write(PaperBody body, FrozenAnswer answer) {
        write(body, answer, AnswersOnPaper::plain, PaperBody::paragraph);
    }

    /** The same of an answer in which something is blacked out. */
    public void write(PaperBody body, FrozenAnswer answer, BlackOut out) {
        write(body, answer, text -> line -> line.text(text, out), (to, text) -> to.paragraph(text, out));
    }

    private static Consumer<PaperLine> plain(LocalizedText text) {
        return line -> line.text(text);
    }

    /** How a text stands in a cell. */
    private interface InCell {
        Consumer<PaperLine> of(LocalizedText text);
    }

    /** How a text stands by itself. */
    private interface Alone {
        void write(PaperBody body, LocalizedText text);
    }

    private void write(PaperBody body, FrozenAnswer answer, InCell cell, Alone alone) {
        Question question = answer.question();
        switch (answer.value()) {
            case AnswerValue.Text typed
            when question.kind().hasWords() -> alone.write(body, new LocalizedText(typed.text(), language));
            case AnswerValue.Text typed -> brief(body, typed.text(), alone);
            case AnswerValue.Chosen chosen ->
                body.list(chosen.keys().stream()
                        .map(key -> words.brief(key, question.choices()))
                        .toList());
            case AnswerValue.Rows table -> table(body, question, table, cell);
        }
    }

    private void brief(PaperBody body, String typed, Alone alone) {
        String shown = words.brief(typed, List.of());
        if (shown.equals(typed)) {
            alone.write(body, new LocalizedText(typed, words.language().tag()));
        } else {
            body.paragraph(shown);
        }
    }

    private void table(PaperBody body, Question question, AnswerValue.Rows table, InCell cell) {
        List<Column> columns = question.columns();
        body.table(
                columns.stream().map(column -> words.of(column.label()).text()).toList(),
                rows -> table.rows()
                        .forEach(row -> rows.row(columns.stream()
                                .map(column -> cell(column, row, cell))
                                .toList())));
    }

    private Consumer<PaperLine> cell(Column column, Map<String, String> row, InCell cell) {
        String typed = row.getOrDefault(column.key(), "");
        String shown = words.brief(typed, column.choices());
        return shown.equals(typed) ? cell.of(new LocalizedText(typed, language)) : line -> line.text(shown);
    }
}
