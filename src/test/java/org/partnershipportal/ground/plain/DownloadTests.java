package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Slice;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("A file is saved and runs nothing")
class DownloadTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "отчёт \"1\".pdf"})
    void isNeverShown(String name) {
        Download.attachment(response, name);
        assertThat(response.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void keepsItsNameInWhicheverScript() {
        Download.attachment(response, "report.pdf");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"report.pdf\"");
        Download.attachment(response, "أ.pdf");
        assertThat(response.getHeader("Content-Disposition")).contains("filename*=UTF-8''%D8%A3.pdf");
    }

    @Test
    void comesWhole() throws IOException {
        byte[] content = {1, 2, 3};
        Download.send(response, "application/pdf", "a.pdf", content);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getContentLength()).isEqualTo(3);
        assertThat(response.getContentAsByteArray()).isEqualTo(content);
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 199, 200, 201, 400})
    void hasEveryRowOfTheListOnce(int rows) throws IOException {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        List<Integer> asked = new ArrayList<>();
        Download.table(
                response,
                "list.csv",
                List.of("Number"),
                (from, max) -> {
                    asked.add(from);
                    return Slice.part(all, from, max);
                },
                row -> List.of(String.valueOf(row)));
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).lines())
                .hasSize(rows + 1)
                .startsWith("\uFEFF\"Number\"")
                .endsWith(rows == 0 ? "\uFEFF\"Number\"" : "\"" + (rows - 1) + "\"");
        assertThat(asked).hasSize(rows / 200 + 1).doesNotHaveDuplicates();
    }
}
