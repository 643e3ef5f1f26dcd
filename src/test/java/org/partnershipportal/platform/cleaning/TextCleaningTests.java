package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleaningTests {

    @TempDir
    Path folder;

    static Stream<Arguments> controls() {
        return Stream.of(
                Arguments.of("one\r\ntwo", "one\ntwo"),
                Arguments.of("one\rtwo", "one\ntwo"),
                Arguments.of("one\ttwo", "one\ttwo"),
                Arguments.of("\uFEFFone", "one"),
                Arguments.of("one\u0000\u001B[31m\u0085two", "one[31mtwo"));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void keepsLinesAndTabsAndNoOtherControl(String written, String cleaned) throws IOException {
        assertThat(cleaned(written)).isEqualTo(cleaned);
    }

    @Test
    void keepsWhatIsWrittenInWhicheverScript() throws IOException {
        String text = "تقرير\u200F عن السجن 𝒳 报告 👩‍⚖️\n";
        assertThat(cleaned(text)).isEqualTo(text);
    }

    private String cleaned(String text) throws IOException {
        Path out = folder.resolve("out");
        TextCleaning.clean(Files.writeString(folder.resolve("in"), text), out);
        return Files.readString(out);
    }
}
