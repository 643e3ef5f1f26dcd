package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.promises.recommendation.ImportDetails;
import org.partnershipportal.promises.recommendation.ImportId;
import org.partnershipportal.promises.recommendation.ImportStatus;
import org.partnershipportal.promises.recommendation.Imports;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.RecommendationStatus;
import org.partnershipportal.promises.recommendation.Recommendations;
import org.partnershipportal.promises.recommendation.UploadTable;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What it takes to look through and import a large table of recommendations, and to read the list afterwards. */
@PortalModuleTest
class ImportBench {

    private static final int ROWS = Integer.getInteger("portal.bench.recommendations", 100_000);
    private static final int LEAST = 2_000;
    private static final int MOST_MEGABYTES = 256;
    private static final Duration MOST_LIST = Duration.ofMillis(300);
    private static final int PER_DOCUMENT = 250;
    private static final List<String> HEADINGS = List.of(
            "state",
            "symbol",
            "paragraph",
            "cycle",
            "session",
            "position",
            "recommending state",
            "theme",
            "rules",
            "sdg",
            "text");
    private static final List<String> STATES = List.of("SVN", "FRA", "KEN", "BRA", "JPN", "GHA", "POL", "PER");
    private static final String TEXT =
            "Continue its efforts to improve the conditions of detention, with attention to women and to children who"
                    + " live in prison with them, in line with the United Nations rules, and report on what was done; ensure that each of"
                    + " them can see a doctor within a day, that cells have light, air and water, and that complaints are"
                    + " answered in writing and without reprisal; give lawyers, families and independent monitors access to all"
                    + " places of detention, announced or not; and publish the numbers of those detained, by sex, age and"
                    + " legal status, together with the measures taken and the funds spent, before the next review. ";

    private final BenchTable table = new BenchTable();

    @Autowired
    private Imports imports;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private Jobs jobs;

    @Autowired
    private OrganisationStage stage;

    @TempDir
    private Path folder;

    @Test
    void measuresAnImport() throws IOException {
        Actor secretariat = stage.secretariat();
        measure(secretariat, "CSV", csv(2));
        measure(secretariat, "XLSX", xlsx(5));
        list();
        table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        assertThat(table.over()).as("figures beyond their limits").isEmpty();
    }

    private static List<String> row(int cycle, int number) {
        int document = number / PER_DOCUMENT;
        return List.of(
                STATES.get(document % STATES.size()),
                "A/HRC/" + (9000 + cycle) + "/" + (document + 1),
                "120." + (number % PER_DOCUMENT + 1),
                String.valueOf(cycle),
                "34",
                number % 3 == 0 ? "noted" : "supported",
                "Angola; Namibia",
                "women-prisoners; overcrowding",
                "Mandela 45",
                "16.3",
                TEXT + number);
    }

    private Path csv(int cycle) throws IOException {
        StringBuilder lines = new StringBuilder(String.join(",", HEADINGS)).append('\n');
        IntStream.range(0, ROWS)
                .forEach(number -> lines.append('"')
                        .append(String.join("\",\"", row(cycle, number)))
                        .append("\"\n"));
        return Files.writeString(folder.resolve("table.csv"), lines, StandardCharsets.UTF_8);
    }

    private Path xlsx(int cycle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Recommendations");
            for (int column = 0; column < HEADINGS.size(); column++) {
                sheet.value(0, column, HEADINGS.get(column));
            }
            for (int number = 0; number < ROWS; number++) {
                List<String> row = row(cycle, number);
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(number + 1, column, row.get(column));
                }
            }
        }
        return Files.write(folder.resolve("table.xlsx"), out.toByteArray());
    }

    private void measure(Actor secretariat, String kind, Path file) throws IOException {
        HeapWatch heap = HeapWatch.begin();
        long began = System.nanoTime();
        ImportId id;
        try (InputStream content = Files.newInputStream(file)) {
            id = imports.upload(
                    secretariat, new UploadTable(UUID.randomUUID(), String.valueOf(file.getFileName())), content);
        }
        jobs.allDone("recommendation-import").join();
        double looked = seconds(began);
        assertThat(imports.details(secretariat, id))
                .extracting(ImportDetails::status, ImportDetails::fresh)
                .containsExactly(ImportStatus.READY, ROWS);
        began = System.nanoTime();
        imports.confirm(secretariat, id);
        jobs.allDone("recommendation-import").join();
        double imported = seconds(began);
        assertThat(imports.details(secretariat, id).fresh()).isEqualTo(ROWS);
        table.least("Looking through a table of recommendations as " + kind + ", rows", ROWS / looked, "/s", LEAST);
        table.least("Importing it, rows", ROWS / imported, "/s", LEAST);
        table.row("The same, more heap than before", heap.end(), "MB", MOST_MEGABYTES);
    }

    private void list() {
        RecommendationFilter all = RecommendationFilter.all(RecommendationStatus.CHECKED);
        recommendations.list(Actor.visitor(), all, 0, 20);
        long began = System.nanoTime();
        assertThat(recommendations.list(Actor.visitor(), all, 0, 20).total()).isGreaterThanOrEqualTo(2L * ROWS);
        table.row("The public list with " + 2 * ROWS + " recommendations", seconds(began) * 1000, "ms", (double)
                MOST_LIST.toMillis());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
