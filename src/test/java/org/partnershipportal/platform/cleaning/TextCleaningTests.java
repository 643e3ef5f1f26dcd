package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

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

    /** Words as people write them, with the encodings in which their programs saved them. */
    static Stream<Arguments> encodings() {
        String russian = "Заключённых содержат в камерах без света, и врача к ним не пускают неделями.\n";
        String arabic = "يُحتجز السجناء في زنازين بلا ضوء، ولا يُسمح للطبيب بزيارتهم أسابيع كاملة في هذا السجن.\n";
        String french =
                "Les détenus sont enfermés dans des cellules sans lumière et le médecin n’est pas autorisé à entrer.\n";
        String spanish =
                "Los detenidos están en celdas sin luz y el médico no puede visitarlos durante semanas, según la señora Núñez.\n";
        String german =
                "Die Häftlinge müssen in Zellen ohne Licht bleiben, und für Ärzte gibt es keinen Zugang während der Wochen.\n";
        String chinese = "被羁押者关在没有光线的牢房里，医生几个星期都不能进去探视他们，家属也没有得到任何通知。\n";
        String traditional = "被羈押者關在沒有光線的牢房裡，醫生幾個星期都不能進去探視他們，家屬也沒有得到任何通知。\n";
        String japanese = "被拘禁者は光のない独房に入れられており、医師は何週間も面会を許されていません。\n";
        String korean = "수감자들은 빛이 없는 감방에 갇혀 있으며 의사는 몇 주 동안 방문할 수 없습니다.\n";
        String greek = "Οι κρατούμενοι βρίσκονται σε κελιά χωρίς φως και ο γιατρός δεν επιτρέπεται να τους δει.\n";
        return Stream.of(
                Arguments.of("windows-1251", russian),
                Arguments.of("KOI8-R", russian.replace('ё', 'е')),
                Arguments.of("windows-1256", arabic.replaceAll("[\\u064B-\\u0652]", "")),
                Arguments.of("windows-1252", french),
                Arguments.of("ISO-8859-1", spanish),
                Arguments.of("windows-1252", german),
                Arguments.of("GBK", chinese),
                Arguments.of("GB18030", chinese),
                Arguments.of("Big5", traditional),
                Arguments.of("Shift_JIS", japanese),
                Arguments.of("EUC-JP", japanese),
                Arguments.of("EUC-KR", korean),
                Arguments.of("ISO-8859-7", greek),
                Arguments.of("ISO-2022-JP", japanese),
                Arguments.of("ISO-2022-KR", korean),
                Arguments.of("UTF-16", russian));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsWhatWasSavedInAnotherEncodingLetterByLetter(String encoding, String words) throws IOException {
        String text = "1. " + words + words;
        Path out = folder.resolve("out");
        TextCleaning.clean(Files.write(folder.resolve("in"), text.getBytes(Charset.forName(encoding))), out);
        assertThat(Files.readString(out)).isEqualTo(text);
    }

    /** Encodings that the detector does not know, or cannot tell from others. */
    static Stream<Arguments> unsure() {
        return Stream.of(
                Arguments.of("x-MacRoman", "Les détenus étaient enfermés, le médecin était absent, l’été dernier.\n"),
                Arguments.of("IBM866", "Заключенных содержат в камерах без света, и врача к ним не пускают.\n"),
                Arguments.of(
                        "windows-874",
                        "ผู้ต้องขังถูกขังในห้องขังที่ไม่มีแสงสว่างและแพทย์ไม่ได้รับอนุญาตให้เข้าเยี่ยม\n"),
                Arguments.of(
                        "windows-1254",
                        "Tutuklular ışıksız hücrelerde tutuluyor ve doktorun ziyaretine izin verilmiyor.\n"),
                Arguments.of("windows-1251", "Врач\n"),
                Arguments.of("windows-1256", "سجون\n"),
                Arguments.of("Shift_JIS", "被拘禁者\n"),
                Arguments.of("US-ASCII", "\u001B$Bno letters of Japan\u001B(B\n"),
                Arguments.of("US-ASCII", "\u001B$Znothing that is known\n"),
                Arguments.of("US-ASCII", "\u001B(Zsigns of nobody\n"));
    }

    @ParameterizedTest
    @MethodSource("unsure")
    void isToldWhereItIsSentHowToSaveItInstead(String encoding, String words) throws IOException {
        Path file = Files.write(folder.resolve("in"), words.repeat(3).getBytes(Charset.forName(encoding)));
        if (words.length() > 10) {
            assertThatExceptionOfType(DocumentNotAccepted.class)
                    .isThrownBy(() -> new FileInspection().inspect(file, "letter.txt"))
                    .extracting(DocumentNotAccepted::reason)
                    .isEqualTo(DocumentRefusal.ENCODING);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isRefusedWithASentenceThatNamesTheCure(Language language) {
        assertThat(Translations.standard().text(language, DocumentRefusal.ENCODING.key()))
                .contains("UTF-8", "PDF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A log\u001B[31m in red\u001B[0m.\n",
                "A log that ends\u001B(B its colours.\n",
                "Заключённых\u001B(0 держат в темноте.\n"
            })
    void keepsWhatATerminalWrote(String words) throws IOException {
        assertThat(cleaned(words)).isEqualTo(words.replace("\u001B", ""));
    }

    @Test
    void readsChineseOfSevenBits() throws IOException {
        byte[] words = "\u001B$)A\u000E;H9+\u000F\n".getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("in"), words);
        assertThat(new FileInspection().inspect(file, "letter.txt").encoding()).isEqualTo("ISO-2022-CN");
        TextCleaning.clean(file, folder.resolve("out"));
        assertThat(Files.readString(folder.resolve("out")))
                .isEqualTo(new String(
                        new byte[] {(byte) 0xBB, (byte) 0xC8, (byte) 0xB9, (byte) 0xAB, 10},
                        Charset.forName("GB2312")));
    }

    @Test
    void namesTheEncodingOfAJapaneseMail() throws IOException {
        Path file = Files.write(folder.resolve("in"), "被拘禁者は光のない独房に。\n".getBytes(Charset.forName("ISO-2022-JP")));
        assertThat(new FileInspection().inspect(file, "mail.txt").encoding()).isEqualTo("ISO-2022-JP");
        Files.write(file, "수감자들은 빛이 없는 감방에\n".getBytes(Charset.forName("ISO-2022-KR")));
        assertThat(new FileInspection().inspect(file, "mail.txt").encoding()).isEqualTo("ISO-2022-KR");
    }

    @ParameterizedTest
    @MethodSource("unsure")
    void guessesNoLetters(String encoding, String words) throws IOException {
        Path file = Files.write(folder.resolve("in"), words.getBytes(Charset.forName(encoding)));
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> TextCleaning.clean(file, folder.resolve("out")))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.ENCODING);
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsOneSentenceRightOrRefusesIt(String encoding, String words) throws IOException {
        for (int length = 4; length < words.length(); length += 3) {
            String text = words.substring(0, length);
            if (Character.isHighSurrogate(text.charAt(length - 1))) {
                continue;
            }
            Path out = folder.resolve("out");
            try {
                TextCleaning.clean(Files.write(folder.resolve("in"), text.getBytes(Charset.forName(encoding))), out);
                assertThat(Files.readString(out)).isEqualTo(text);
            } catch (DocumentNotAccepted unsure) {
                assertThat(unsure.reason()).isEqualTo(DocumentRefusal.ENCODING);
            }
        }
    }

    private String cleaned(String text) throws IOException {
        Path out = folder.resolve("out");
        TextCleaning.clean(Files.writeString(folder.resolve("in"), text), out);
        return Files.readString(out);
    }
}
