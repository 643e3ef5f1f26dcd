package org.partnershipportal.promises.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is wrong with the rows of tables, and what is noted. Rows that are left out and notes are counted apart, so that many of
 * the ones hide none of the others.
 */
@Component
class ImportProblems {

    /** So many rows left out are kept, and so many notes; the others are counted. */
    static final int MOST_PROBLEMS = 10_000;

    private static final int MOST = 200;
    private static final int CHUNK = 200;
    private static final int LONGEST_HEADING = 100;
    private static final String BETWEEN = "\n";
    private static final String NUMBER = "#";

    private final JdbcClient jdbc;

    ImportProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reading begins, and finds everything again; or nobody needs them any more. */
    void forget(ImportId id) {
        jdbc.sql("DELETE FROM recommendation_import_problems WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Keeps what is wrong with some rows, or what is noted of them.
     *
     * @param note which of the two
     * @param kept how many are kept already
     * @return how many are kept now
     */
    int keep(ImportId id, boolean note, int kept, List<ImportProblem> problems) {
        List<Object[]> rows = new ArrayList<>();
        for (ImportProblem problem : problems) {
            if (problem.note() == note && kept + rows.size() < MOST_PROBLEMS) {
                rows.add(new Object[] {
                    id,
                    note,
                    kept + rows.size(),
                    problem.row(),
                    cut(problem.heading()),
                    problem.key(),
                    written(problem.args())
                });
            }
        }
        for (int from = 0; from < rows.size(); from += CHUNK) {
            jdbc.sql("INSERT INTO recommendation_import_problems"
                            + " (import_id, note, place, table_row, heading, sentence, sentence_args) VALUES :rows")
                    .param("rows", rows.subList(from, Math.min(from + CHUNK, rows.size())))
                    .update();
        }
        return kept + rows.size();
    }

    private record Kept(int tableRow, String heading, boolean note, String sentence, String sentenceArgs, long total) {

        ImportProblem problem() {
            return new ImportProblem(tableRow, heading, note, sentence, read(sentenceArgs));
        }
    }

    /** A part of the rows left out, or of the notes, in the order of the table. */
    Slice<ImportProblem> list(ImportId id, boolean note, int from, int max) {
        List<Kept> kept = jdbc.sql("""
            SELECT table_row, heading, note, sentence, sentence_args, COUNT(*) OVER () AS total
            FROM recommendation_import_problems WHERE import_id = :id AND note = :note
            ORDER BY place LIMIT :max OFFSET :from
            """)
                .param("id", id)
                .param("note", note)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Kept.class)
                .list();
        return Slice.counted(kept, Kept::total).map(Kept::problem);
    }

    private static String written(List<Object> args) {
        return String.join(
                BETWEEN,
                args.stream()
                        .map(arg -> arg instanceof Number ? NUMBER + arg : " " + line(arg))
                        .toList());
    }

    private static String line(Object arg) {
        return String.valueOf(arg).replaceAll("[\\p{Cc}\\s]+", " ");
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_HEADING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    }

    private static List<Object> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN, -1))
                        .map(ImportProblems::arg)
                        .toList();
    }

    private static Object arg(String written) {
        return written.startsWith(NUMBER)
                ? Long.valueOf(written.substring(NUMBER.length()))
                : written.substring(Math.min(1, written.length()));
    }
}
