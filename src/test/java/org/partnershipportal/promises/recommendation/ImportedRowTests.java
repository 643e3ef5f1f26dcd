package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.taxonomy.RuleRef;

@DisplayName("A row of an imported table")
class ImportedRowTests {

    private static final String HEADINGS =
            "state_iso3,Paragraph,recommending_iso3,position,cycle,session,symbol,theme,text,language,date,rules,sdg,body,source,note";
    private static final String ROW =
            "SVN,122.76,AGO,supported,3,34,A/HRC/43/15,women-prisoners,Improve conditions.,en,2020-01-08,Mandela 45,16.3,,UPR,x";

    @TempDir
    private Path folder;

    private List<ImportedRow.Read> read(Path file) throws IOException, ImportNotPossible {
        List<ImportedRow.Read> all = new ArrayList<>();
        ImportedRow.Headings[] headings = new ImportedRow.Headings[1];
        TableFile.read(file, row -> {
            if (headings[0] == null) {
                headings[0] = ImportedRow.Headings.of(row);
            } else if (!row.isEmpty()) {
                all.add(ImportedRow.read(row, headings[0]));
            }
        });
        return all;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("table"), content);
    }

    private List<ImportedRow.Read> csv(String... lines) throws IOException, ImportNotPossible {
        return read(file(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private ImportFailure failure(byte[] content) throws IOException {
        Path file = file(content);
        ImportNotPossible[] found = new ImportNotPossible[1];
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> read(file))
                .satisfies(no -> found[0] = no);
        return found[0].failure();
    }

    /** What is wrong with a row of which one cell is another, as an English reader reads it. */
    private List<String> wrong(String from, String to) throws IOException, ImportNotPossible {
        return csv(HEADINGS, ROW.replace(from, to)).getFirst().problems().stream()
                .map(problem -> problem.heading() + ": "
                        + Translations.standard()
                                .text(Language.EN, problem.key(), problem.args().toArray()))
                .toList();
    }

    @Test
    void saysWhatAFormByHandWouldSay() throws Exception {
        WriteRecommendation command =
                Objects.requireNonNull(csv(HEADINGS, ROW).getFirst().command());
        assertThat(command.citation())
                .isEqualTo(new Citation(Source.UPR, new CountryCode("SVN"), "A/HRC/43/15", "122.76"));
        assertThat(command.recommenders()).containsExactly(new CountryCode("AGO"));
        assertThat(command.position()).isEqualTo(Position.SUPPORTED);
        assertThat(command.cycle()).isEqualTo(3);
        assertThat(command.themes()).containsExactly("women-prisoners");
        assertThat(command.rules()).containsExactly(new RuleRef("MANDELA", 45));
        assertThat(command.sdgTargets()).containsExactly("16.3");
        assertThat(command.published()).isEqualTo(LocalDate.of(2020, 1, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Slovenia", "SLOVENIE", "Slovénie", "Словения", "斯洛文尼亚", "svn"})
    void knowsAStateByItsNameInEveryLanguage(String name) throws Exception {
        assertThat(wrong("SVN", name)).isEmpty();
    }

    @Test
    void takesSeveralRecommendingStates() throws Exception {
        assertThat(Objects.requireNonNull(csv(HEADINGS, ROW.replace("AGO", "Angola; Turkiye; Cote d'Ivoire"))
                                .getFirst()
                                .command())
                        .recommenders())
                .hasSize(3);
    }

    @Test
    @DisplayName("Namibia’s code is no missing value")
    void readsNamibia() throws Exception {
        assertThat(wrong("AGO", "NAM")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SVN | XXX | state_iso3: “XXX” is not a State that we know.",
                "122.76 | a.b | Paragraph: This is not a paragraph number.",
                "supported | perhaps | position: “perhaps” is not a position.",
                "A/HRC/43/15 | nonsense | symbol: This is not a document symbol.",
                "2020-01-08 | 2021-02-30 | date: “2021-02-30” is not a date.",
                "2020-01-08 | 30/02/2021 | date: “30/02/2021” is not a date.",
                "2020-01-08 | soon | date: “soon” is not a date.",
                "2020-01-08 | 1066-10-14 | date: Enter a date",
                ",3,34, | ,third,34, | cycle: “third” is not a whole number.",
                ",3,34, | ,12,34, | cycle: Enter a number from 1 to 9.",
                ",3,34, | ,,34, | cycle: Fill in this field.",
                "Improve conditions. | '' | text: Fill in this field.",
                "Improve conditions. | =HYPERLINK(1) | text: This cell contains a formula.",
                "Mandela 45 | Mandela 123 | rules: ",
                "UPR | parliament | source: “parliament” is not a source.",
                "AGO | Atlantis | recommending_iso3: “Atlantis” is not a State that we know.",
                "AGO | SVN | recommending_iso3: A State does not make a recommendation to itself.",
                "AGO | '' | recommending_iso3: Name at least one recommending State.",
                "A/HRC/43/15 | CAT/C/FRA/CO/7 | symbol: CAT/C/FRA/CO/7 is a document about FRA, and the State here is SVN."
            })
    void thatIsWrongNamesColumnAndCure(String from, String to, String sentence) throws Exception {
        assertThat(wrong(from, to)).singleElement().asString().startsWith(sentence);
        assertThat(csv(HEADINGS, ROW.replace(from, to)).getFirst().command()).isNull();
    }

    @Test
    void isImportedWithoutAThemeThatThePortalDoesNotKnow() throws Exception {
        ImportedRow.Read row = csv(HEADINGS, ROW.replace("women-prisoners", "Women prisoners; Space travel"))
                .getFirst();
        assertThat(row.problems()).singleElement().satisfies(note -> {
            assertThat(note.note()).isTrue();
            assertThat(note.args()).containsExactly("Space travel");
        });
        assertThat(Objects.requireNonNull(row.command()).themes()).containsExactly("women-prisoners");
    }

    @Test
    void tellsAllThatIsWrongAtOnceAndEachColumnOnce() throws Exception {
        assertThat(csv(HEADINGS, "XXX,a,YYY,perhaps,x,y,z,,,,w,,,,,").getFirst().problems())
                .filteredOn(problem -> !problem.note())
                .extracting(ImportProblem::heading)
                .containsExactlyInAnyOrder(
                        "state_iso3",
                        "position",
                        "cycle",
                        "session",
                        "recommending_iso3",
                        "date",
                        "source",
                        "symbol",
                        "Paragraph",
                        "text");
    }

    @Test
    void readsSemicolonsTabsAndTheMarkOfUtf8() throws Exception {
        String semicolons = "\uFEFFstate;symbol;paragraph;cycle;position;recommending state;text";
        String row = "Slovenia;A/HRC/43/15;122.76;3;noted;Angola;\"Two\nlines; and a sign\"";
        assertThat(csv(semicolons, row).getFirst().command()).isNotNull();
        assertThat(csv(
                                "state\tsymbol\tparagraph\tcycle\tposition\trecommending state\ttext",
                                "Slovenia\tA/HRC/43/15\t122.76\t3\tnoted\tAngola\tText")
                        .getFirst()
                        .command())
                .isNotNull();
    }

    @Test
    void isNotReadOfATableWithoutItsColumns() throws Exception {
        Path file = file("state,theme\nSVN,women".getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> read(file))
                .satisfies(no -> {
                    assertThat(no.failure()).isEqualTo(ImportFailure.COLUMNS_MISSING);
                    assertThat(no.where()).isEqualTo("symbol, paragraph, text");
                });
        assertThat(failure("state,country,symbol,paragraph,text\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ImportFailure.COLUMN_TWICE);
    }

    @Test
    void isNotReadOfWhatIsNoTable() throws Exception {
        assertThat(failure((HEADINGS + "\nSlovénie").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(ImportFailure.NOT_UTF8);
        assertThat(failure(HEADINGS.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(ImportFailure.NOT_UTF8);
        assertThat(failure(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo(ImportFailure.OLD_SPREADSHEET);
        assertThat(failure("PK\u0003\u0004 and no archive".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(ImportFailure.UNREADABLE);
        assertThat(failure("a,\"b".getBytes(StandardCharsets.US_ASCII))).isEqualTo(ImportFailure.UNREADABLE);
    }

    private byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            filling.fill(book.newWorksheet("First"));
            book.newWorksheet("Second").value(0, 0, "nothing");
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static void line(Worksheet sheet, int row, String line) {
        String[] cells = line.split(",", -1);
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    @Test
    void ofASpreadsheetIsReadLikeAnother() throws Exception {
        List<ImportedRow.Read> rows = read(file(workbook(sheet -> {
            line(sheet, 0, HEADINGS);
            line(sheet, 2, ROW);
            sheet.value(2, 4, 3);
            sheet.value(2, 10, LocalDate.of(2020, 1, 8));
            sheet.inlineString(2, 8, "Said in the cell");
        })));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(row.problems()).isEmpty();
        });
        WriteRecommendation command = Objects.requireNonNull(rows.getFirst().command());
        assertThat(command.published()).isEqualTo(LocalDate.of(2020, 1, 8));
        assertThat(command.text()).isEqualTo("Said in the cell");
        assertThat(command.cycle()).isEqualTo(3);
    }

    @Test
    void ofASpreadsheetHasNoFormulaAndNoParagraphThatLostItsZero() throws Exception {
        List<ImportedRow.Read> rows = read(file(workbook(sheet -> {
            line(sheet, 0, HEADINGS);
            line(sheet, 1, ROW);
            sheet.value(1, 1, 122.5);
            sheet.formula(1, 8, "SUM(A1:B1)");
        })));
        assertThat(rows.getFirst().problems())
                .extracting(ImportProblem::key)
                .containsExactlyInAnyOrder(
                        "recommendation.problem.formula", "recommendation.problem.paragraph-as-number");
    }

    /** A workbook as its makers would not write it. */
    private Path archive(Map<String, List<String>> parts) throws IOException {
        Path file = folder.resolve("archive");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, List<String>> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry("xl/" + part.getKey() + ".xml"));
                for (String piece : part.getValue()) {
                    archive.write(piece.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    private void isTooLarge(Path file) {
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> TableFile.read(file, row -> {}))
                .satisfies(no -> assertThat(no.failure()).isEqualTo(ImportFailure.TOO_LARGE));
    }

    /** Letters and digits that no archive packs well. */
    private static String noise(int length) {
        return new Random(1)
                .ints(length, 0, 62)
                .mapToObj(sign ->
                        String.valueOf("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".charAt(sign)))
                .collect(Collectors.joining());
    }

    private static List<String> many(String piece, int times) {
        List<String> pieces = new ArrayList<>(Collections.nCopies(times / 100_000, piece.repeat(100_000)));
        pieces.addFirst("<root>");
        pieces.add("</root>");
        return pieces;
    }

    private static final List<String> BOOK = List.of("<workbook/>");

    @Test
    @DisplayName("of a spreadsheet is refused where the sheet unpacks to a thousand times the file")
    void ofASpreadsheetThatUnpacksToMoreThanIsReadIsRefused() throws Exception {
        isTooLarge(archive(Map.of("workbook", BOOK, "worksheets/sheet1", many("<row/>", 8_000_000))));
        isTooLarge(archive(Map.of("workbook", BOOK, "sharedStrings", many("<si/>", 2_000_000))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c t='inlineStr'><is><t>%s</t></is></c></row>", "<row><c><v>%s</v></c></row>"})
    void ofASpreadsheetHasNoCellThatIsLongerThanExcelMakesIt(String sheet) throws Exception {
        isTooLarge(archive(Map.of("workbook", BOOK, "worksheets/sheet1", List.of(sheet.formatted(noise(32_768))))));
        isTooLarge(archive(Map.of(
                "workbook", BOOK,
                "sharedStrings", List.of("<sst><si><t>" + noise(32_768) + "</t></si></sst>"),
                "worksheets/sheet1", List.of("<row/>"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r='%s'/>", "<row><!-- %s --></row>"})
    void ofASpreadsheetHasNoPieceThatFillsTheMemory(String sheet) throws Exception {
        isTooLarge(archive(Map.of("workbook", BOOK, "worksheets/sheet1", List.of(sheet.formatted(noise(3_000_000))))));
    }

    @Test
    void ofCommaSeparatedValuesIsRefusedWhereAQuotationMarkIsNeverClosed() throws Exception {
        isTooLarge(file((HEADINGS + "\n\"" + "a\n".repeat(600_000)).getBytes(StandardCharsets.UTF_8)));
        isTooLarge(file((HEADINGS + "\n" + "a,".repeat(300)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hasOneProblemInAColumnHoweverManyNamesItHas() throws Exception {
        assertThat(wrong("AGO", "Atlantis; Eldorado; Utopia")).hasSize(1);
        assertThat(wrong("AGO", "AGO;".repeat(300))).singleElement().asString().startsWith("recommending_iso3: ");
        assertThat(wrong("women-prisoners", "a;".repeat(3000)))
                .singleElement()
                .asString()
                .startsWith("theme: ");
    }

    /** The file itself bounds a row of a million letters; what a name is looked up with must not be the slower for it. */
    @ParameterizedTest
    @CsvSource({"16.3, sdg", "women-prisoners, women", "AGO, Angola", "SVN, Slovenia"})
    @Timeout(20)
    void looksUpNoNameThatIsNone(String cell, String word) throws Exception {
        assertThat(wrong(cell, (word + " ").repeat(100_000))).hasSize(1);
    }

    @Test
    void ofASpreadsheetThatCouldNotBeReckonedIsAtFault() throws Exception {
        Path file = archive(Map.of(
                "workbook",
                BOOK,
                "worksheets/sheet1",
                List.of(
                        "<sheetData><row><c t='str'><v>state</v></c><c t='str'><v>symbol</v></c><c t='str'><v>paragraph</v></c>"
                                + "<c t='str'><v>text</v></c></row><row><c t='str'><v>SVN</v></c><c t='str'><v>A/HRC/43/15</v></c>"
                                + "<c t='str'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData>")));
        assertThat(read(file).getFirst().problems())
                .extracting(ImportProblem::key)
                .contains("recommendation.problem.error-cell");
    }

    @Test
    @DisplayName("of a spreadsheet opens no file that an entity names")
    void ofASpreadsheetOpensNoFileThatAnEntityNames() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "SVN");
        String doctype = "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String sheet = "<worksheet><row><c t='inlineStr'><is><t>%s</t></is></c></row></worksheet>";
        List<TableRow> rows = new ArrayList<>();
        TableFile.read(
                archive(Map.of("workbook", BOOK, "worksheets/sheet1", List.of(sheet.formatted("SVN")))), rows::add);
        assertThat(rows.getFirst().cell(0).text())
                .as("without the entity it is read")
                .isEqualTo("SVN");
        rows.clear();
        Path file = archive(Map.of("workbook", BOOK, "worksheets/sheet1", List.of(doctype + sheet.formatted("&x;"))));
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> TableFile.read(file, rows::add))
                .satisfies(no -> assertThat(no.failure()).isEqualTo(ImportFailure.UNREADABLE));
        assertThat(rows).isEmpty();
    }
}
