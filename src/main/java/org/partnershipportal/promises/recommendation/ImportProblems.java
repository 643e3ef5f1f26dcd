package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is kept of imports beside their own rows: the table in parts, so that every node can read it and no statement is larger
 * than a server takes; what is wrong with rows; and how far one has come.
 */
@Component
class ImportRecords {

    /** So many problems are kept; the others are counted. */
    static final int MOST_PROBLEMS = 10_000;

    private static final int PART = 512 * 1024;
    private static final int MOST = 200;
    private static final int LONGEST_ARGS = 1000;
    private static final int LONGEST_HEADING = 100;
    private static final String BETWEEN = "\n";
    private static final String NUMBER = "#";

    private final JdbcClient jdbc;

    ImportRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a table, in the caller's transaction. */
    void keep(ImportId id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                jdbc.sql(
                                "INSERT INTO recommendation_import_parts (import_id, part, content) VALUES (:id, :part, :content)")
                        .param("id", id)
                        .param("part", number)
                        .param("content", part)
                        .update();
                part = in.readNBytes(PART);
            }
        }
    }

    /** Writes a table that is kept into a file; part by part, so that it is never in memory as a whole. */
    void copy(ImportId id, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            List<byte[]> part = part(id, 0);
            for (int next = 1; !part.isEmpty(); next++) {
                out.write(part.getFirst());
                part = part(id, next);
            }
        }
    }

    private List<byte[]> part(ImportId id, int number) {
        return jdbc.sql("SELECT content FROM recommendation_import_parts WHERE import_id = :id AND part = :part")
                .param("id", id)
                .param("part", number)
                .query(byte[].class)
                .list();
    }

    /** Deletes a table, in the caller's transaction; what was found in it stays. */
    void drop(ImportId id) {
        jdbc.sql("DELETE FROM recommendation_import_parts WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    /** A reading begins, and finds everything again. */
    @Transactional
    public void forgetProblems(ImportId id) {
        jdbc.sql("DELETE FROM recommendation_import_problems WHERE import_id = :id")
                .param("id", id)
                .update();
    }

    /**
     * Keeps what is wrong with some rows.
     *
     * @param kept how many are kept already
     * @return how many are kept now
     */
    @Transactional
    public int keepProblems(ImportId id, int kept, List<ImportProblem> problems) {
        List<Object[]> rows = new ArrayList<>();
        for (ImportProblem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS - kept))) {
            rows.add(new Object[] {
                id,
                kept + rows.size(),
                problem.row(),
                cut(problem.heading(), LONGEST_HEADING),
                problem.note(),
                problem.key(),
                written(problem.args())
            });
        }
        if (!rows.isEmpty()) {
            jdbc.sql("INSERT INTO recommendation_import_problems"
                            + " (import_id, place, table_row, heading, note, sentence, sentence_args) VALUES :rows")
                    .param("rows", rows)
                    .update();
        }
        return kept + rows.size();
    }

    private record Kept(int tableRow, String heading, boolean note, String sentence, String sentenceArgs, long total) {

        ImportProblem problem() {
            return new ImportProblem(tableRow, heading, note, sentence, read(sentenceArgs));
        }
    }

    /** A part of what is wrong with a table, in the order of its rows. */
    Slice<ImportProblem> problems(ImportId id, int from, int max) {
        List<Kept> kept = jdbc.sql("""
            SELECT table_row, heading, note, sentence, sentence_args, COUNT(*) OVER () AS total
            FROM recommendation_import_problems WHERE import_id = :id ORDER BY place LIMIT :max OFFSET :from
            """)
                .param("id", id)
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
                        .map(arg -> arg instanceof Number ? NUMBER + arg : " " + cut(line(arg), LONGEST_ARGS / 4))
                        .toList());
    }

    private static String line(Object arg) {
        return String.valueOf(arg).replaceAll("[\\p{Cc}\\s]+", " ");
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    private static List<Object> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN, -1))
                        .map(ImportRecords::arg)
                        .toList();
    }

    private static Object arg(String written) {
        return written.startsWith(NUMBER)
                ? Long.valueOf(written.substring(NUMBER.length()))
                : written.substring(Math.min(1, written.length()));
    }

    private record Listed(
            ImportId id,
            ImportStatus status,
            String fileName,
            int rowCount,
            int doneCount,
            int freshCount,
            int thereCount,
            int faultCount,
            @Nullable ImportFailure failure,
            String failedAt,
            Instant uploadedAt,
            long total) {

        ImportDetails details() {
            return new ImportDetails(
                    id,
                    status,
                    fileName,
                    rowCount,
                    doneCount,
                    freshCount,
                    thereCount,
                    faultCount,
                    failure,
                    failedAt,
                    uploadedAt);
        }
    }

    /** A part of the imports, the latest first. */
    Slice<ImportDetails> list(int from, int max) {
        List<Listed> found = jdbc.sql("""
            SELECT i.id, i.status, i.file_name, i.row_count, i.done_count, i.fresh_count, i.there_count, i.fault_count,
                   i.failure, i.failed_at, i.uploaded_at, COUNT(*) OVER () AS total
            FROM recommendation_imports i ORDER BY i.uploaded_at DESC, i.id LIMIT :max OFFSET :from
            """)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Listed.class)
                .list();
        return Slice.counted(found, Listed::total).map(Listed::details);
    }

    /**
     * Writes how far it has come.
     *
     * @return whether it is still wanted; if not, nothing more is done
     */
    @Transactional
    public boolean reached(ImportId id, ImportStatus working, int done) {
        return jdbc.sql("UPDATE recommendation_imports SET done_count = :done WHERE id = :id AND status = :status")
                        .param("done", done)
                        .param("id", id)
                        .param("status", working)
                        .update()
                > 0;
    }

    /** Those that nobody confirmed by then. */
    List<UUID> leftSince(Instant by, UUID after, int max) {
        return jdbc.sql(
                        "SELECT id FROM recommendation_imports WHERE status = 'READY' AND uploaded_at <= :by AND id > :after"
                                + " ORDER BY id LIMIT :max")
                .param("by", by)
                .param("after", after)
                .param("max", max)
                .query(UUID.class)
                .list();
    }
}
