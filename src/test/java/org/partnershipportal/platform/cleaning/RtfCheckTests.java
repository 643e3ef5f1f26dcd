package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14.8 no RTF is converted that would print what is not read")
class RtfCheckTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\deleted gone",
                "\\deleted1 gone",
                "\\revised in",
                "{\\object\\objdata 0105}",
                "{\\object\\objautlink}",
                "{\\field{\\*\\fldinst INCLUDEPICTURE \"x\"}}",
                "{\\field{\\*\\fldinst includepicture \"x\"}}",
                "{\\field{\\*\\fldinst {\\rtlch\\fcs1 \\af0 }{\\insrsid12 IncludeText \"x\"}}}",
                "{\\field{\\*\\fldinst\n DDEAUTO x}}",
                "{\\field{\\*\\fldinst link Excel.Sheet}}",
                "{\\field{\\*\\fldinst IMPORT x}}",
                "{\\field{\\*\\fldinst DATABASE x}}",
                "{\\field{\\*\\fldinst RD x}}",
                "{\\field{\\*\\fldinst LINK}in the text}",
                "{\\field{\\*\\fldinst {\\b LINK}}in the text}",
                "{\\object\\objdata0 0105}",
                "{\\field{\\*\\fldinst \"INCLUDEPICTURE\" \"x\"}}",
                "{\\field{\\*\\fldinst \\fldrsltx INCLUDEPICTURE \"x\"}}",
                "{\\field{\\*\\fldinst INC\nLUDE{\\b TEXT} \"x\"}}",
                "{\\field{\\*\\fldinst \\u32\\'3f INCLUDEPICTURE \"x\"}}",
                "{\\field{\\*\\fldinst \\uc3\\u32 abc INCLUDEPICTURE \"x\"}}",
                "{\\field{\\*\\fldinst \\'49NCLUDETEXT \"x\"}}",
                "{\\field{\\*\\fldinst {\\*\\zz abc}INCLUDETEXT \"x\"}}"
            })
    void refusesWhatPrintsDeletionsOrDrawsInOtherFiles(String content) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> copied(content))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.CANNOT_BE_CLEANED);
    }

    @Test
    void looksBehindAnyNumberOfBlanks() {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> copied("{\\field{\\*\\fldinst" + " ".repeat(5000) + "INCLUDETEXT x}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "\\deleted0 kept \\revised0 and kept",
                "This link was deleted, and the import revised.",
                "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}",
                "{\\field{\\*\\fldinst }{\\fldrslt include}}",
                "{\\field{\\*\\fldinst INC LUDE}}",
                "{\\field\\fldinst PAGE\\fldrslt\\'e9}",
                "{\\field{\\*\\fldinst HYPERLINK \"https://a.example/link/import\"}{\\fldrslt a link}}",
                "{\\field{\\*\\fldinst{\\b HYPERLINK \"https://a.example/\"}}{\\fldrslt{\\ul LINK}}}"
            })
    void copiesAnyOtherAsItIs(String content) throws IOException {
        assertThat(copied(content)).isEqualTo(TestFiles.rtf(content));
    }

    private byte[] copied(String content) throws IOException {
        Path out = folder.resolve("out");
        RtfCheck.copy(Files.write(folder.resolve("in"), TestFiles.rtf(content)), out);
        return Files.readAllBytes(out);
    }
}
