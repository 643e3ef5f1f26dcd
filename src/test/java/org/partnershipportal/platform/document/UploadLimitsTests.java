package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipportal.ground.shared.ContentRef;

class UploadLimitsTests {

    @ParameterizedTest
    @CsvSource({"1, 1, true", "50, 52428800, true", "0, 1, false", "51, 1, false", "1, 0, false", "1, 52428801, false"})
    void areAtMostFiftyFilesOfFiftyMegabytes(int files, long bytes, boolean taken) {
        if (taken) {
            assertThat(new UploadLimits(files, bytes).megabytes()).isEqualTo(bytes / 1048576.0);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(files, bytes));
        }
    }

    @Test
    void keepNamesOfUpToAHundredAndFiftyLettersAndTheEndingOfLongerOnes() {
        assertThat(name("x".repeat(146) + ".pdf")).isEqualTo("x".repeat(146) + ".pdf");
        assertThat(name("x".repeat(147) + ".pdf")).isEqualTo("x".repeat(146) + ".pdf");
        assertThat(name("x".repeat(200) + ".xhtml")).endsWith(".xhtml").hasSize(150);
        assertThat(name("x".repeat(200) + ".ending")).isEqualTo("x".repeat(150));
        assertThat(name("." + "x".repeat(200))).isEqualTo("." + "x".repeat(149));
    }

    private static String name(String raw) {
        return new Upload(new ContentRef("thing", "1"), "", raw).name();
    }
}
