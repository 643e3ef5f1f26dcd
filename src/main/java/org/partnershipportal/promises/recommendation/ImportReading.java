package org.partnershipportal.promises.recommendation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Problem;
import org.springframework.stereotype.Component;

/** Reads a table in batches and says of each row whether it is new, is there already, or is at fault. */
@Component
class ImportReading {

    /** The most rows that are read. */
    static final int MOST_ROWS = 200_000;

    /** So many rows are taken together, or fewer with so many characters. */
    static final int BATCH = 1_000;

    private static final int MOST_CHARACTERS = 2_000_000;

    /** So many names that the portal does not know are told, each once. */
    private static final int MOST_UNKNOWN = 1_000;

    /** So many rows that differ are told, so that there is room for the names, which are told at the end. */
    private static final int MOST_DIFFERING = ImportProblems.MOST_PROBLEMS - MOST_UNKNOWN;

    private final RecommendationQueries queries;
    private final ReviewedDocuments documents;

    ImportReading(RecommendationQueries queries, ReviewedDocuments documents) {
        this.queries = queries;
        this.documents = documents;
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

    /**
     * Two queries for each batch, however many rows the table has. The table is read twice: of a report that it gives to two
     * States no row is in order, and which it is, the last row can tell.
     */
    void read(Path file, Taking batches) throws IOException, ImportNotPossible {
        Reports reports = new Reports();
        TableFile.read(file, reports::row);
        Pass pass = new Pass(batches, reports.ofSeveralStates());
        TableFile.read(file, pass::row);
        pass.end();
    }

    /** The States that a table gives each report. */
    private static final class Reports {
        private final Map<String, Set<CountryCode>> states = new HashMap<>();
        private ImportedRow.@Nullable Headings headings;
        private int rows;

        void row(TableRow row) throws ImportNotPossible {
            if (row.isEmpty()) {
                return;
            }
            if (headings != null) {
                if (++rows > MOST_ROWS) {
                    throw new ImportNotPossible(ImportFailure.TOO_MANY_ROWS);
                }
                ImportedRow.report(row, headings)
                        .ifPresent(report -> states.merge(report.document(), Set.of(report.state()), Reports::both));
            } else {
                headings = ImportedRow.Headings.of(row);
            }
        }

        private static Set<CountryCode> both(Set<CountryCode> known, Set<CountryCode> one) {
            return known.containsAll(one)
                    ? known
                    : Stream.concat(known.stream(), one.stream()).collect(Collectors.toCollection(TreeSet::new));
        }

        Map<String, Set<CountryCode>> ofSeveralStates() {
            states.values().removeIf(one -> one.size() == 1);
            return states;
        }
    }

    /** A name that the portal does not know, in one column. */
    private record Unknown(String heading, String key, Object name) {}

    /** In how many rows it is, and in which first. */
    private record Rows(int first, int count) {
        Rows and(Rows more) {
            return new Rows(first, count + more.count);
        }
    }

    /** One reading of one table. */
    private final class Pass {
        private final Taking batches;
        private final Map<String, Set<CountryCode>> ofSeveralStates;
        private final Set<UUID> seen = new HashSet<>();
        private final Map<String, CountryCode> reviewed = new HashMap<>();
        private final Map<Unknown, Rows> unknown = new LinkedHashMap<>();
        private final List<ImportedRow.Read> waiting = new ArrayList<>();
        private ImportedRow.@Nullable Headings headings;
        private int characters;
        private int differing;
        private int rows;

        Pass(Taking batches, Map<String, Set<CountryCode>> ofSeveralStates) {
            this.batches = batches;
            this.ofSeveralStates = ofSeveralStates;
        }

        void row(TableRow row) throws IOException, ImportNotPossible {
            if (row.isEmpty()) {
                return;
            }
            if (headings == null) {
                headings = ImportedRow.Headings.of(row);
                return;
            }
            rows++;
            ImportedRow.Read read = ImportedRow.read(row, headings);
            waiting.add(read);
            characters += read.command() == null ? 0 : read.command().text().length();
            if (waiting.size() == BATCH || characters > MOST_CHARACTERS) {
                batches.take(batch(Objects.requireNonNull(headings)));
            }
        }

        void end() throws IOException, ImportNotPossible {
            if (rows == 0 || headings == null) {
                throw new ImportNotPossible(ImportFailure.EMPTY);
            }
            Batch last = batch(headings);
            unknown.forEach((name, found) -> last.problems()
                    .add(new ImportProblem(
                            found.first(), name.heading(), true, name.key(), List.of(name.name(), found.count()))));
            batches.take(last);
        }

        private Batch batch(ImportedRow.Headings words) {
            Map<UUID, RecommendationQueries.Listed> listed = queries.listed(waiting.stream()
                    .map(ImportedRow.Read::key)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
            lookUp();
            List<WriteRecommendation> fresh = new ArrayList<>();
            List<ImportProblem> problems = new ArrayList<>();
            int there = 0;
            int faulty = 0;
            for (ImportedRow.Read read : waiting) {
                read.problems().stream().filter(found -> !found.note()).forEach(problems::add);
                WriteRecommendation command = read.command();
                UUID key = read.key();
                if (command == null || key == null) {
                    faulty++;
                    continue;
                }
                Problem wrong = wrong(command.citation(), key);
                RecommendationQueries.Listed before = listed.get(key);
                if (wrong != null) {
                    faulty++;
                    problems.add(problem(read, words, wrong));
                } else if (before == null) {
                    fresh.add(command);
                    read.problems().forEach(this::note);
                } else {
                    there++;
                    differing(read.number(), command, before, words)
                            .filter(note -> differing++ < MOST_DIFFERING)
                            .ifPresent(problems::add);
                }
            }
            Batch batch = new Batch(waiting.size(), fresh, there, faulty, problems);
            waiting.clear();
            characters = 0;
            return batch;
        }

        /** What is noted of a row that is imported is a name that the portal does not know: told once for all rows. */
        private void note(ImportProblem found) {
            Unknown name =
                    new Unknown(found.heading(), found.key(), found.args().getFirst());
            if (unknown.size() < MOST_UNKNOWN || unknown.containsKey(name)) {
                unknown.merge(name, new Rows(found.row(), 1), Rows::and);
            }
        }

        /** What is wrong with a row beside what stands in it alone; {@code null} if nothing is. */
        private @Nullable Problem wrong(Citation citation, UUID key) {
            if (citation.source() == Source.UPR) {
                Set<CountryCode> several = ofSeveralStates.get(citation.document());
                if (several != null) {
                    return Problem.of(
                            "symbol",
                            "recommendation.problem.document-of-several-states",
                            citation.document(),
                            several.stream().map(CountryCode::iso3).collect(Collectors.joining(", ")));
                }
                CountryCode state = reviewed.get(citation.document());
                if (state != null && !state.equals(citation.state())) {
                    return Recommendations.documentOfAnother(citation, state.iso3());
                }
            }
            return seen.add(key)
                    ? null
                    : Problem.of(
                            "paragraph", "recommendation.problem.row-twice", citation.symbol(), citation.paragraph());
        }

        /** What is known of documents that no row before named. */
        private void lookUp() {
            Set<String> asked = waiting.stream()
                    .map(ImportedRow.Read::command)
                    .filter(Objects::nonNull)
                    .map(WriteRecommendation::citation)
                    .filter(citation -> citation.source() == Source.UPR)
                    .map(Citation::document)
                    .filter(document -> !reviewed.containsKey(document))
                    .collect(Collectors.toSet());
            if (!asked.isEmpty()) {
                reviewed.putAll(documents.states(asked));
            }
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
