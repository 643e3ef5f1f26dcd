package org.partnershipportal.ground.paper;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Answered;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Draws an answer on a paper, below a heading of its own.
 *
 * @param body the paper
 * @param out how it says that something of the answer is redacted; {@code null} where nothing is
 */
public record AnswerOnPaper(PaperBody body, @Nullable BlackOut out) {

    /** Draws it. */
    public void write(Answered answered) {
        switch (answered) {
            case Answered.Nothing nothing -> {
                // Not answered: the heading alone says so.
            }
            case Answered.Prose prose -> own(prose.words().text());
            case Answered.Brief brief when brief.words() instanceof Answered.Own own -> own(own.text());
            case Answered.Brief brief -> body.paragraph(brief.words().read());
            case Answered.Choices choices ->
                body.list(choices.names().stream().map(Answered.Words::read).toList());
            case Answered.Table table ->
                body.table(
                        table.headings().stream().map(LocalizedText::text).toList(),
                        rows -> table.rows()
                                .forEach(row ->
                                        rows.row(row.stream().map(this::cell).toList())));
        }
    }

    private void own(LocalizedText text) {
        if (out == null) {
            body.paragraph(text);
        } else {
            body.paragraph(text, out);
        }
    }

    private Consumer<PaperLine> cell(Answered.Words words) {
        return line -> {
            if (!(words instanceof Answered.Own own)) {
                line.text(words.read());
            } else if (out == null) {
                line.text(own.text());
            } else {
                line.text(own.text(), out);
            }
        };
    }
}
