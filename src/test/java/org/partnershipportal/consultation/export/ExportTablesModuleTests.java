package org.partnershipportal.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Spreadsheet;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-EXP-01: a table opens right in spreadsheet programs")
class ExportTablesModuleTests {

    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final int ROUNDS = 4;

    /** What contributors write into one field. */
    private static final List<String> CELLS = List.of(
            "=HYPERLINK(\"https://example.org\",\"x\")",
            "+49 30 1234",
            "-1",
            "@SUM(A1:A9)",
            "\t=1+1",
            "NA",
            "007",
            "1e5",
            "2027-01-02",
            "TRUE",
            "one\ntwo\r\nthree",
            "He said \"yes\", twice; and 'no'",
            "'quoted'",
            "  spaces  at both ends  ",
            "أفادت 17 منظمة، منها Human Rights House، بأن 38,5% (الفقرة 3)",
            "十七个组织，包括 Human Rights House",
            "İstanbul ß ﬁ 😀",
            "x".repeat(40_000),
            "مساهمة ".repeat(450));

    @Autowired
    private AssessmentStage desk;

    @Autowired
    private InputStage stage;

    @Autowired
    private Exports exports;

    @Autowired
    private Jobs jobs;

    @TempDir
    private Path folder;

    @Test
    void holdsTheSameValuesAsExcelFileAndAsCsv() {
        assumeTrue(Files.isExecutable(OFFICE));
        Actor team = stage.secretariat();
        CallDetails call = stage.openCall(team);
        Actor lead = stage.contributor();
        for (int round = 0; round < ROUNDS; round++) {
            for (String cell : CELLS) {
                InputId id = stage.draft(lead, call);
                stage.answer(lead, id, "law", cell);
                stage.answer(lead, id, "name", new AnswerValue.Text("Name " + round));
                stage.submit(lead, id);
            }
        }
        desk.afterwards(call, () -> {
            List<List<String>> csv = converted(written(team, call, ExportKind.TABLE_CSV));
            List<List<String>> excel = converted(written(team, call, ExportKind.TABLE_XLSX));
            assertThat(csv).hasSize(CELLS.size() * ROUNDS + 1).isEqualTo(excel);
            assertThat(csv).allSatisfy(row -> assertThat(row).hasSameSizeAs(csv.getFirst()));
            List<String> found =
                    csv.stream().skip(1).map(row -> law(row, csv.getFirst())).toList();
            for (int i = 0; i < CELLS.size(); i++) {
                assertThat(found.get(i)).isEqualTo(Spreadsheet.safe(CELLS.get(i).strip()));
            }
        });
    }

    private static String law(List<String> row, List<String> headings) {
        return row.get(headings.indexOf("What of law?"));
    }

    private Path written(Actor team, CallDetails call, ExportKind kind) {
        ExportId id = exports.request(team, new RequestExport(call.id(), kind, Language.EN));
        jobs.allDone(ExportRunner.KIND).join();
        Path file = folder.resolve("table-" + kind.ending() + "." + kind.ending());
        try (ExportContent content = exports.open(team, id)) {
            Files.copy(content.stream(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** As LibreOffice reads it; a CSV with comma, quote, UTF-8, each column as a text. */
    private List<List<String>> converted(Path file) {
        String name = String.valueOf(file.getFileName());
        List<String> command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true",
                "--outdir",
                folder.resolve("out").toString()));
        if (name.endsWith(".csv")) {
            StringBuilder columns = new StringBuilder();
            for (int column = 1; column <= 30; column++) {
                columns.append(column == 1 ? "" : "/").append(column).append("/2");
            }
            command.add("--infilter=CSV:44,34,76,1," + columns);
        }
        command.add(file.toString());
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("office.log").toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            try (CSVParser rows = CSVParser.parse(
                    folder.resolve("out").resolve(name.replaceFirst("\\..*", ".csv")),
                    java.nio.charset.StandardCharsets.UTF_8,
                    CSVFormat.RFC4180)) {
                return rows.stream().map(CSVRecord::toList).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
