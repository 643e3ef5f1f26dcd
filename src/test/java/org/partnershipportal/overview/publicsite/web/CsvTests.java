package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that a spreadsheet opens right. */
class CsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void keepsWhatLooksLikeAFormulaAsText(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NA", "007", "1,5", "a \"quoted\" word", "two\nlines", "منظمة", "组织", "a=b", ""})
    void leavesOtherTextsAsTheyAre(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @Test
    void beginsWithAByteOrderMarkAndEndsLinesAsTheStandardSays() {
        byte[] file = new Csv(List.of("Name")).download("x.csv").getBody();
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Name\"\r\n");
    }

    private static String written(String cell) throws IOException {
        Csv csv = new Csv(List.of("first", "second"));
        csv.row(List.of(cell, "end"));
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(csv.toString().substring(1)))
                .getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo("end");
        return rows.get(1).get(0);
    }
}
