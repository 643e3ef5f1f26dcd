package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which way is up is all that is read of a camera's notes")
class ExifOrientationTests {

    private static final String BIG = "4d4d002a" + "00000008";
    private static final String LITTLE = "49492a00" + "08000000";

    /** Another fact, of the same length. */
    private static final String WIDTH = "0100" + "0003" + "00000001" + "00400000";

    private static final String SCAN = "ffda0004" + "0100";

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "6, 6", "8, 8", "9, 1", "65535, 1"})
    void isANumberFromOneToEightElseOne(int noted, int read) {
        assertThat(of(BIG + "0001" + orientation(noted))).isEqualTo(read);
        assertThat(of(LITTLE + "0100" + "12010300" + "01000000" + swapped(noted) + "0000"))
                .isEqualTo(read);
    }

    @Test
    void standsAmongOtherFacts() {
        assertThat(of(BIG + "0003" + WIDTH + WIDTH + orientation(6))).isEqualTo(6);
        assertThat(of(BIG + "0001" + WIDTH)).isEqualTo(1);
        assertThat(of(BIG + "0001" + WIDTH + orientation(6))).isEqualTo(1);
    }

    @Test
    void standsWhereTheNotesSay() {
        assertThat(of("4d4d002a" + "0000000a" + "ffff" + "0001" + orientation(6)))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4d4d002a000000",
                "4d4d002a00000008",
                "4d4d002a0000000800",
                "4d4d002a00000007" + "00" + "011200030000000100060000",
                "4d4d002a7fffffff" + "0001",
                "4d4d002affffffff" + "0001",
                "4d4d002a00000008" + "0000" + "011200030000000100060000",
                "4d4d002a00000008" + "0001" + "0112000300000001000600",
                "4d4d002a00000008" + "ffff" + "010000030000000100400000"
            })
    void isOneWhereTheNotesAreCutOff(String notes) {
        assertThat(of(notes)).isEqualTo(1);
    }

    @Test
    void isReadFromTheNotesOfAJpegAndFromNoOtherSegment() throws IOException {
        String notes = segment("ffe1", ascii("Exif\0\0") + BIG + "0001" + orientation(6));
        String other = segment("ffe1", ascii("http://ns.adobe.com/xap/1.0/\0"));
        assertThat(orientationOf("ffd8" + segment("ffe0", "0102") + other + notes + SCAN + "ffd9"))
                .isEqualTo(6);
        assertThat(orientationOf("ffd8" + notes)).isEqualTo(6);
        assertThat(orientationOf("ffd8" + segment("ffe2", ascii("Exif\0\0") + BIG + "0001" + orientation(6)) + SCAN))
                .isEqualTo(1);
        assertThat(orientationOf("ffd8" + SCAN + notes)).isEqualTo(1);
        assertThat(orientationOf("ffd8" + "ffd9" + notes)).isEqualTo(1);
        assertThat(orientationOf("ffd8" + other)).isEqualTo(1);
        assertThat(orientationOf("ffd8" + "00e1" + notes)).isEqualTo(1);
    }

    private static int of(String notes) {
        byte[] file = HexFormat.of().parseHex("aabb" + notes + "ccdd0112000300000001000500000000");
        return ExifOrientation.of(file, 2, 2 + notes.length() / 2);
    }

    private static int orientationOf(String jpeg) throws IOException {
        return JpegSegments.orientation(HexFormat.of().parseHex(jpeg));
    }

    private static String orientation(int noted) {
        return "0112" + "0003" + "00000001" + HexFormat.of().toHexDigits((short) noted) + "0000";
    }

    private static String swapped(int noted) {
        return HexFormat.of().toHexDigits(Short.reverseBytes((short) noted));
    }

    private static String segment(String marker, String content) {
        return marker + HexFormat.of().toHexDigits((short) (content.length() / 2 + 2)) + content;
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
