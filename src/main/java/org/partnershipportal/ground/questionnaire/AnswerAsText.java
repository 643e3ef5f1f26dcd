package org.partnershipportal.ground.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipportal.ground.questionnaire.Answered.Words;

/** An answer as one plain text: for a table's cell, and for those who mark passages in it. */
public final class AnswerAsText {

    private static final String BESIDE = " · ";
    private static final String BELOW = "\n";

    private AnswerAsText() {}

    /**
     * For a cell of a spreadsheet, in which choices and rows stand one below the other. A day stands as ISO 8601, so that it
     * sorts and every program reads it alike; all else is worded as on pages.
     */
    public static String cell(Answered answered) {
        return switch (answered) {
            case Answered.Nothing nothing -> "";
            case Answered.Prose prose -> cell(prose.words());
            case Answered.Brief brief -> cell(brief.words());
            case Answered.Choices choices ->
                choices.names().stream().map(AnswerAsText::cell).collect(Collectors.joining(BELOW));
            case Answered.Table table ->
                table.rows().stream().map(row -> row(table, row)).collect(Collectors.joining(BELOW));
        };
    }

    private static String row(Answered.Table table, List<Words> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).typed().isEmpty()) {
                cells.add(table.headings().get(i).text() + ": " + cell(row.get(i)));
            }
        }
        return String.join(BESIDE, cells);
    }

    private static String cell(Words words) {
        return words instanceof Answered.Day day ? day.typed() : words.read();
    }

    /**
     * The text in which passages lie: the words of a text and of a table's rows (R14.10), as typed, and so the same for every
     * reader and for ever. Empty for what was chosen, a number, a day or a country.
     */
    public static String source(Answered answered) {
        return switch (answered) {
            case Answered.Prose prose -> prose.words().typed();
            case Answered.Table table ->
                table.rows().stream()
                        .map(row -> row.stream()
                                .map(Words::typed)
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(BESIDE)))
                        .collect(Collectors.joining(BELOW));
            case Answered.Nothing nothing -> "";
            case Answered.Brief brief -> "";
            case Answered.Choices choices -> "";
        };
    }
}
