package org.partnershipportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void makesWhatASpreadsheetWouldRunInert(String cell) {
        assertThat(SpreadsheetCsv.inert(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "007", "a=b", "العدل", "'quoted'"})
    void leavesOtherCellsAsTheyAre(String cell) {
        assertThat(SpreadsheetCsv.inert(cell)).isEqualTo(cell);
    }

    @Test
    void marksTheFileAsUnicodeAndQuotesWhatNeedsIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetCsv csv = new SpreadsheetCsv(out, List.of("Name", "Code"))) {
            csv.row(List.of("司法部, \"部\"", "NA"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFName,Code\r\n\"司法部, \"\"部\"\"\",NA\r\n");
    }
}
