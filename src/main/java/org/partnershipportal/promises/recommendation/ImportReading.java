package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Problem;
import org.springframework.stereotype.Component;

/** Reads a table in batches and says of each row whether it is new, is there already, or is at fault. */
@Component
class ImportReading {

    /** The most rows that are read. */
    static final int MOST_ROWS = 200_000;

    private static final int BATCH = 500;

    private final RecommendationQueries queries;

    ImportReading(RecommendationQueries queries) {
        this.queries = queries;
    }

    /**
     * Some rows of a table.
     *
     * @param rows how many
     * @param fresh those to add
     * @param there how many are there already
     * @param faulty how many are left out
     * @param problems what is wrong with rows, and what is noted
     */
    record Batch(int rows, List<WriteRecommendation> fresh, int there, int faulty, List<ImportProblem> problems) {}

    /** Takes batches one after the other. */
    @FunctionalInterface
    interface Taking {
        void take(Batch batch) throws IOException;
    }

    /** Two queries for each batch, however many rows the table has. */
    void read(Path file, Taking batches) throws IOException, ImportNotPossible {
        Pass pass = new Pass(batches);
        TableFile.read(file, pass::row);
        pass.end();
    }

    /** One reading of one table. */
    private final class Pass {
        private final Taking batches;
        private final Set<UUID> seen = new HashSet<>();
        private final Map<String, CountryCode> reviewed = new HashMap<>();
        private final List<ImportedRow.Read> waiting = new ArrayList<>();
        private ImportedRow.@Nullable Headings headings;
        private int rows;

        Pass(Taking batches) {
            this.batches = batches;
        }

        void row(TableRow row) throws IOException, ImportNotPossible {
            if (row.isEmpty()) {
                return;
            }
            if (headings == null) {
                headings = ImportedRow.Headings.of(row);
                return;
            }
            if (++rows > MOST_ROWS) {
                throw new ImportNotPossible(ImportFailure.TOO_MANY_ROWS);
            }
            waiting.add(ImportedRow.read(row, headings));
            if (waiting.size() == BATCH) {
                hand();
            }
        }

        void end() throws IOException, ImportNotPossible {
            if (rows == 0) {
                throw new ImportNotPossible(ImportFailure.EMPTY);
            }
            if (!waiting.isEmpty()) {
                hand();
            }
        }

        private void hand() throws IOException {
            ImportedRow.Headings words = Objects.requireNonNull(headings);
            Map<UUID, RecommendationQueries.Listed> listed = queries.listed(waiting.stream()
                    .flatMap(read -> citation(read).stream())
                    .map(Citation::key)
                    .collect(Collectors.toSet()));
            lookUp();
            List<WriteRecommendation> fresh = new ArrayList<>();
            List<ImportProblem> problems = new ArrayList<>();
            int there = 0;
            int faulty = 0;
            for (ImportedRow.Read read : waiting) {
                problems.addAll(read.problems());
                WriteRecommendation command = read.command();
                if (command == null) {
                    faulty++;
                    continue;
                }
                RecommendationQueries.Listed before =
                        listed.get(command.citation().key());
                Problem wrong = wrong(command);
                if (wrong != null) {
                    faulty++;
                    problems.add(problem(read, words, wrong));
                } else if (before == null) {
                    fresh.add(command);
                } else {
                    there++;
                    differing(read.number(), command, before, words).ifPresent(problems::add);
                }
            }
            batches.take(new Batch(waiting.size(), fresh, there, faulty, problems));
            waiting.clear();
        }

        /** What is wrong with a row beside what stands in it alone; {@code null} if nothing is. */
        private @Nullable Problem wrong(WriteRecommendation command) {
            Citation citation = command.citation();
            if (!seen.add(citation.key())) {
                return Problem.of(
                        "paragraph", "recommendation.problem.row-twice", citation.symbol(), citation.paragraph());
            }
            if (citation.source() == Source.UPR) {
                CountryCode state = reviewed.putIfAbsent(citation.document(), citation.state());
                if (state != null && !state.equals(citation.state())) {
                    return Recommendations.documentOfAnother(citation, state.iso3());
                }
            }
            return null;
        }

        /** What is known of documents that no row before named. */
        private void lookUp() {
            Set<String> unknown = waiting.stream()
                    .flatMap(read -> citation(read).stream())
                    .filter(citation -> citation.source() == Source.UPR)
                    .map(Citation::document)
                    .filter(document -> !reviewed.containsKey(document))
                    .collect(Collectors.toSet());
            reviewed.putAll(queries.reviewed(unknown));
        }

        private static Optional<Citation> citation(ImportedRow.Read read) {
            return Optional.ofNullable(read.command()).map(WriteRecommendation::citation);
        }
    }

    private static ImportProblem problem(ImportedRow.Read read, ImportedRow.Headings headings, Problem wrong) {
        ImportColumn column = ImportColumn.ofField(wrong.field()).orElse(ImportColumn.SYMBOL);
        return new ImportProblem(read.number(), headings.word(column), false, wrong.key(), wrong.args());
    }

    /** What is there is never replaced by an import; what another table says otherwise, somebody looks at. */
    private static Optional<ImportProblem> differing(
            int row, WriteRecommendation command, RecommendationQueries.Listed before, ImportedRow.Headings headings) {
        ImportColumn column;
        if (!Objects.equals(command.position(), before.statePosition())) {
            column = ImportColumn.POSITION;
        } else if (!command.text().equals(before.words())) {
            column = ImportColumn.TEXT;
        } else {
            return Optional.empty();
        }
        return Optional.of(new ImportProblem(
                row,
                headings.word(column),
                true,
                "recommendation.note.differs",
                List.of(command.citation().symbol(), command.citation().paragraph())));
    }
}
