package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R14.8 of a JPEG only the picture is left")
class JpegSegmentsTests {

    private static final String START = "ffd8";
    private static final String END = "ffd9";
    private static final String HEADER = "ffe00010" + ascii("JFIF\0") + "01010000010001" + "0000";
    private static final String TABLE = "ffdb0004" + "0102";
    private static final String ADOBE = "ffee000e" + ascii("Adobe") + "00640000000000";
    private static final String SCAN = "ffda0004" + "0100" + "12ff0034ffd056ffd778";

    @Test
    void cutsOutWhoWhereAndWithWhat() throws IOException {
        String exif = segment("ffe1", ascii("Exif\0\0") + "4d4d");
        String profile = segment("ffe2", ascii("ICC_PROFILE\0"));
        String last = segment("ffef", "0102");
        String comment = segment("fffe", ascii("by Ana"));
        assertThat(cleaned(START + HEADER + exif + profile + ADOBE + comment + last + TABLE + SCAN + END))
                .isEqualTo(START + HEADER + ADOBE + TABLE + SCAN + END);
    }

    @Test
    void cutsOutTheThumbnailOfTheHeader() throws IOException {
        String withThumbnail = "ffe00013" + ascii("JFIF\0") + "01010000010001" + "0101" + "aabbcc";
        String extension = segment("ffe0", ascii("JFXX\0") + "10aabbcc");
        assertThat(cleaned(START + withThumbnail + extension + TABLE + SCAN + END))
                .isEqualTo(START + HEADER + TABLE + SCAN + END);
    }

    @Test
    void keepsNoHeaderThatIsTooShortOrOfAnotherName() throws IOException {
        assertThat(cleaned(START + segment("ffe0", ascii("JFIF\0") + "0101") + SCAN + END))
                .isEqualTo(START + SCAN + END);
        assertThat(cleaned(START + segment("ffe0", ascii("JFIF\0") + "01010000010001") + SCAN + END))
                .isEqualTo(START + SCAN + END);
        assertThat(cleaned(START + segment("ffee", ascii("Adoba") + "0064") + SCAN + END))
                .isEqualTo(START + SCAN + END);
        assertThat(cleaned(START + segment("ffe1", ascii("JFIF\0") + "010100000100010000") + SCAN + END))
                .isEqualTo(START + SCAN + END);
    }

    @Test
    void endsWithThePictureWhateverFollows() throws IOException {
        assertThat(cleaned(START + SCAN + END + "504b0304")).isEqualTo(START + SCAN + END);
        assertThat(cleaned(START + SCAN)).isEqualTo(START + SCAN + END);
    }

    @Test
    void keepsEveryScanAndWhatStandsBetweenThem() throws IOException {
        String other = "ffda0004" + "0200" + "ab";
        String comment = segment("fffe", ascii("by Ana"));
        assertThat(cleaned(START + TABLE + SCAN + comment + "ffff" + TABLE.substring(2) + other + END))
                .isEqualTo(START + TABLE + SCAN + TABLE + other + END);
    }

    @Test
    void countsLongSegmentsAndEmptyOnes() throws IOException {
        String profile = segment("ffe2", "ab".repeat(700));
        assertThat(cleaned(START + "fffe0002" + profile + TABLE + SCAN + END)).isEqualTo(START + TABLE + SCAN + END);
        assertThat(cleaned(START + TABLE)).isEqualTo(START + TABLE + END);
    }

    @Test
    void refusesWhatIsNoJpegOrIsCutOff() {
        for (String wrong :
                new String[] {"", "ffd8ff", "89504e47", "00d8ffd9", START + "ffdb0010" + "01", START + "ffdb0001"}) {
            assertThatIOException().as(wrong).isThrownBy(() -> cleaned(wrong));
        }
    }

    private static String cleaned(String jpeg) throws IOException {
        return HexFormat.of()
                .formatHex(JpegSegments.withoutMetadata(HexFormat.of().parseHex(jpeg)));
    }

    private static String segment(String marker, String content) {
        return marker + String.format(java.util.Locale.ROOT, "%04x", content.length() / 2 + 2) + content;
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
