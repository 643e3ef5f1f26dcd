package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tables for spreadsheets")
class SpreadsheetTests {

    private static final List<String> HEADINGS = List.of("Name", "Code", "Text");
    private static final List<List<String>> ROWS = List.of(
            List.of("司法部, \"部\"", "NA", "=HYPERLINK(\"https://example.org\")"),
            List.of("وزارة العدل", "007", "two\nlines"),
            List.of("Türkiye", "1e5", "-1"),
            List.of("", "2027-01-02", "'quoted'"));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\n=1"})
    void makesWhatASpreadsheetWouldRunInert(String cell) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "007", "a=b", "العدل", "'quoted'"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo(cell);
    }

    @Test
    void writesWhatNoFileMayHoldAsAMarkInBothKinds() {
        assertThat(Spreadsheet.safe("half \uD83D or \uDD4A, whole \uD83D\uDD4A\u0000\u000B\uFFFF"))
                .isEqualTo("half \uFFFD or \uFFFD, whole \uD83D\uDD4A\uFFFD\uFFFD\uFFFD");
        assertThat(Spreadsheet.safe("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
        assertThat(Spreadsheet.safe("\r=1")).isEqualTo("'\n=1");
    }

    @Test
    void cutsWhatNoCellHoldsAndSaysHowMuchIsMissing() {
        String cell = Spreadsheet.safe("\uD83D\uDD4A".repeat(20_000));
        assertThat(cell).hasSizeLessThanOrEqualTo(Spreadsheet.LONGEST_CELL).endsWith("]");
        int kept = cell.codePointCount(0, cell.indexOf(' '));
        assertThat(cell).endsWith(" … [+" + (20_000 - kept) + "]");
        assertThat(Spreadsheet.safe("x".repeat(Spreadsheet.LONGEST_CELL))).hasSize(Spreadsheet.LONGEST_CELL);
    }

    @Test
    void marksTheFileAsUnicodeAndQuotesEveryCell() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = new SpreadsheetCsv(out, List.of("Name", "Code"))) {
            csv.row(List.of("司法部, \"部\"", "NA"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF\"Name\",\"Code\"\r\n\"司法部, \"\"部\"\"\",\"NA\"\r\n");
    }

    @Test
    void writesTextsAndNothingElseToExcel() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx(Language.AR)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Inputs  2027");
            assertThat(sheet.isRightToLeft()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            List<List<String>> read = new ArrayList<>();
            sheet.forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    cells.add(cell.getStringCellValue());
                });
                read.add(cells);
            });
            assertThat(read)
                    .containsExactlyElementsOf(
                            Stream.concat(Stream.of(HEADINGS), ROWS.stream().map(SpreadsheetTests::safe))
                                    .toList());
        }
    }

    @Test
    void writesTenThousandRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet sheet = new SpreadsheetXlsx(out, "All", Language.EN, HEADINGS)) {
            for (int i = 0; i < 10_000; i++) {
                sheet.row(List.of("Row " + i, "0" + i, "text"));
            }
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(10_000).getCell(1).getStringCellValue())
                    .isEqualTo("09999");
        }
    }

    @Test
    void holdsTheSameValuesInBothForSpreadsheetPrograms(@TempDir Path folder) throws Exception {
        Path office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office));
        Files.write(folder.resolve("x.xlsx"), xlsx(Language.EN));
        try (Spreadsheet csv = new SpreadsheetCsv(Files.newOutputStream(folder.resolve("c.csv")), HEADINGS)) {
            ROWS.forEach(csv::row);
        }
        List<String> excel = converted(office, folder, "x.xlsx", List.of());
        // Comma, quote, UTF-8, from the first line, each column as text.
        List<String> values = converted(office, folder, "c.csv", List.of("--infilter=CSV:44,34,76,1,1/2/2/2/3/2"));
        assertThat(values)
                .isEqualTo(excel)
                .anyMatch(line -> line.contains("007"))
                .anyMatch(line -> line.contains("NA"));
    }

    private static List<String> converted(Path office, Path folder, String file, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76",
                "--outdir",
                folder.resolve("out-" + file).toString()));
        command.addAll(options);
        command.add(folder.resolve(file).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(folder.resolve("out-" + file).resolve(file.replaceFirst("\\..*", ".csv")));
    }

    private static byte[] xlsx(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet sheet = new SpreadsheetXlsx(out, "Inputs: 2027", language, HEADINGS)) {
            ROWS.forEach(sheet::row);
        }
        return out.toByteArray();
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(Spreadsheet::safe).toList();
    }
}
