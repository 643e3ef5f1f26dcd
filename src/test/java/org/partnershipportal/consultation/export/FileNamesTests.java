package org.partnershipportal.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UC-EXP-01: names of files in an archive")
class FileNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows\\system.ini",
                "/absolute.pdf",
                "C:\\evil.pdf",
                "..",
                ".",
                "",
                "   ",
                "a\u0000b.pdf",
                "line\r\nbreak.pdf",
                "right\u202Efdp.exe",
                "zero\u200Bwidth.pdf",
                "what?*<>|\".pdf"
            })
    void leaveNoWayOutAndNothingUnseen(String name) {
        String safe = FileNames.safe(name);
        assertThat(safe).isNotBlank().doesNotContain("/", "\\", ":", "\u202E", "\u200B", "?", "*", "<", ">", "|", "\"");
        assertThat(safe).isNotEqualTo(".").doesNotStartWith(".").doesNotEndWith(".");
        assertThat(safe.chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @CsvSource({"CON,_CON", "con.pdf,_con.pdf", "Lpt1.txt,_Lpt1.txt", "console.txt,console.txt"})
    void areNoneThatWindowsKeepsForItself(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void stayInAnyScriptAsTheyAre() {
        assertThat(List.of("تقرير ٢.pdf", "报告.docx", "Résumé été.pdf", "Доклад.odt"))
                .allSatisfy(name -> assertThat(FileNames.safe(name)).isEqualTo(name));
    }

    @Test
    void areNeverThereTwiceWhateverTheCase() {
        FileNames names = new FileNames();
        assertThat(List.of(
                        names.unused("a.pdf"), names.unused("A.PDF"), names.unused("a.pdf"), names.unused("2-a.pdf")))
                .containsExactly("a.pdf", "2-A.PDF", "3-a.pdf", "2-2-a.pdf");
    }

    @Test
    void areCutBeforeTheirEndingAndThroughNoCharacter() {
        String safe = FileNames.safe("😀".repeat(300) + ".pdf");
        assertThat(safe).endsWith("😀.pdf");
        assertThat(safe.codePointCount(0, safe.length())).isEqualTo(120);
        assertThat(FileNames.safe("a".repeat(300) + ".paragraph")).endsWith("a.paragraph");
        assertThat(FileNames.safe("a".repeat(300) + ".paragraphs")).endsWith("aaa");
    }
}
