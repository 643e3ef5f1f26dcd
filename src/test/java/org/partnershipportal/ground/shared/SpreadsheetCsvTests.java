package org.partnershipportal.ground.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that a spreadsheet opens right. */
class SpreadsheetCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "−1"})
    void keepsWhatLooksLikeAFormulaAsText(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    @Test
    void keepsAFormulaBehindACarriageReturnAsText() throws IOException {
        assertThat(written("\r=1")).isEqualTo("'\n=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "007", "1,5", "a \"quoted\" word", "two\nlines", "منظمة", "组织", "a=b", ""})
    void leavesOtherTextsAsTheyAre(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"32767, true", "32768, false"})
    void cutsWhatNoCellHolds(int length, boolean whole) throws IOException {
        assertThat(written("x".repeat(length)).length() == length).isEqualTo(whole);
    }

    @Test
    void beginsWithAByteOrderMarkQuotesEveryCellAndEndsLinesAsTheStandardSays() throws IOException {
        assertThat(file(List.of("Name"))).isEqualTo("\uFEFF\"Name\"\r\n");
    }

    private static String written(String cell) throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(
                        file(List.of("first", "second"), List.of(cell, "end")).substring(1)))
                .getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo("end");
        return rows.get(1).get(0);
    }

    @SafeVarargs
    private static String file(List<String> headings, List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = new SpreadsheetCsv(out, headings)) {
            List.of(rows).forEach(csv::row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
