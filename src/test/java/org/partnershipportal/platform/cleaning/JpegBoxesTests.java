package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14.8 of a JPEG 2000 picture only the picture is left")
class JpegBoxesTests {

    private static final String SIGNATURE = "0000000c" + ascii("jP  ") + "0d0a870a";
    private static final String PICTURE = "0000000a" + ascii("jp2c") + "ff4f";

    @ParameterizedTest
    @ValueSource(strings = {"xml ", "uuid", "uinf", "asoc", "jp2i", "free", "skip"})
    void cutsOutABoxWithNotes(String kind) throws IOException {
        String notes = "0000000b" + ascii(kind + "Ana");
        assertThat(cleaned(SIGNATURE + notes + PICTURE + notes)).isEqualTo(SIGNATURE + PICTURE);
    }

    @Test
    void knowsTheLongWayToSayALength() throws IOException {
        String notes = "00000001" + ascii("xml ") + "0000000000000013" + ascii("Ana");
        String picture = "00000001" + ascii("jp2c") + "0000000000000012" + "ff4f";
        assertThat(cleaned(SIGNATURE + notes + picture)).isEqualTo(SIGNATURE + picture);
        String empty = "00000001" + ascii("jp2c") + "0000000000000010";
        assertThat(cleaned(SIGNATURE + empty)).isEqualTo(SIGNATURE + empty);
    }

    @Test
    void takesTheLastBoxToTheEndWhereItSaysSo() throws IOException {
        String picture = "00000000" + ascii("jp2c") + "ff4f00";
        assertThat(cleaned(SIGNATURE + picture)).isEqualTo(SIGNATURE + picture);
        String notes = "00000000" + ascii("uuid") + "aabb";
        assertThat(cleaned(SIGNATURE + PICTURE + notes)).isEqualTo(SIGNATURE + PICTURE);
    }

    @Test
    void keepsAnEmptyBoxAndLeavesOutWhatIsNone() throws IOException {
        String empty = "00000008" + ascii("jp2h");
        assertThat(cleaned(SIGNATURE + empty)).isEqualTo(SIGNATURE + empty);
        assertThat(cleaned(empty)).isEqualTo(empty);
        assertThat(cleaned("00000008" + ascii("free"))).isEmpty();
        assertThat(cleaned(SIGNATURE + PICTURE + ascii("by Ana!"))).isEqualTo(SIGNATURE + PICTURE);
    }

    @Test
    void leavesABarePictureAsItIs() throws IOException {
        assertThat(cleaned("ff4fff51002f0000" + "00")).isEqualTo("ff4fff51002f0000" + "00");
        assertThat(cleaned("00")).isEqualTo("00");
    }

    @Test
    void refusesABoxThatIsCutOff() {
        for (String wrong : new String[] {
            "00000009" + ascii("jp2c"),
            "00000007" + ascii("jp2c"),
            "00000001" + ascii("jp2c"),
            "00000001" + ascii("jp2c") + "00000000000000",
            "00000001" + ascii("jp2c") + "0000000000000011",
            "00000001" + ascii("jp2c") + "8000000000000010",
            SIGNATURE + "ffffffff" + ascii("jp2c"),
            SIGNATURE + "0000000b" + ascii("xml An")
        }) {
            assertThatIOException().as(wrong).isThrownBy(() -> cleaned(wrong));
        }
    }

    private static String cleaned(String picture) throws IOException {
        return HexFormat.of().formatHex(JpegBoxes.withoutMetadata(HexFormat.of().parseHex(picture)));
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
