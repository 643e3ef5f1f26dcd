package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a file is, by what is in it")
class FileInspectionTests {

    private static final FileInspection INSPECTION = new FileInspection();

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("report.pdf", TestFiles.pdf(), DocumentType.PDF),
                Arguments.of("REPORT.PDF", TestFiles.pdf(), DocumentType.PDF),
                Arguments.of("report.docx", TestFiles.docx(), DocumentType.DOCX),
                Arguments.of("table.xlsx", TestFiles.xlsx(), DocumentType.XLSX),
                Arguments.of("report.odt", TestFiles.odt(), DocumentType.ODT),
                Arguments.of("report.rtf", TestFiles.rtf(""), DocumentType.RTF),
                Arguments.of("picture.png", TestFiles.png(), DocumentType.PNG),
                Arguments.of("picture.jpg", TestFiles.jpeg(), DocumentType.JPEG),
                Arguments.of("picture.jpeg", TestFiles.jpeg(), DocumentType.JPEG),
                Arguments.of("notes.txt", TestFiles.text("Plain words.\n"), DocumentType.TXT),
                Arguments.of("letter.txt", TestFiles.text("From: a\nTo: b\nSubject: c\n\nWords\n"), DocumentType.TXT),
                Arguments.of("arabic.txt", TestFiles.text("تقرير عن السجن\n"), DocumentType.TXT),
                Arguments.of("utf16.txt", "\uFEFFSome words".getBytes(StandardCharsets.UTF_16LE), DocumentType.TXT));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void knowsTheKindsThatAreTaken(String name, byte[] content, DocumentType type) throws IOException {
        assertThat(INSPECTION.inspect(file(content), name).type()).isEqualTo(type);
    }

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of(
                        "drawing.svg",
                        TestFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "drawing.png",
                        TestFiles.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                        DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "page.html",
                        TestFiles.text("<!DOCTYPE html><html><body>x</body></html>"),
                        DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "page.pdf",
                        TestFiles.text("<html><script>alert(1)</script></html>"),
                        DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of(
                        "page.txt",
                        TestFiles.text("<html><script>alert(1)</script></html>"),
                        DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("program.pdf", program(), DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("archive.zip", TestFiles.zip(Map.of("a", new byte[1])), DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("old.doc", old(), DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("noise.txt", new byte[] {1, 2, 3, 0, 4}, DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("short.txt", "Été".getBytes(Charset.forName("windows-1252")), DocumentRefusal.ENCODING),
                Arguments.of("mixed.txt", mixed(), DocumentRefusal.ENCODING),
                Arguments.of(
                        "sheet.txt",
                        TestFiles.text("ID;PWXL;N;E\nC;Y1;X1;K0;EWEBSERVICE(\"x\")\nE\n"),
                        DocumentRefusal.FORMULAS),
                Arguments.of(
                        "sheet.txt",
                        TestFiles.text("TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,1\r\n\"\"\r\n"),
                        DocumentRefusal.FORMULAS),
                Arguments.of(
                        "sheet.txt",
                        TestFiles.text("Name;Age\nAna;=HYPERLINK(\"http://x\")\n"),
                        DocumentRefusal.FORMULAS),
                Arguments.of("sheet.txt", TestFiles.text("{=1+1}\n"), DocumentRefusal.FORMULAS),
                Arguments.of(
                        "sheet.txt", TestFiles.text("words\n  \"=cmd|' /C calc'!A0\"\n"), DocumentRefusal.FORMULAS),
                Arguments.of("sheet.txt", TestFiles.text("a\t+cmd|' /C calc'!A0\n"), DocumentRefusal.FORMULAS),
                Arguments.of("sheet.txt", TestFiles.text("@SUM(1+1)*cmd|' /C calc'!A0\n"), DocumentRefusal.FORMULAS),
                Arguments.of("sheet.txt", TestFiles.text("\uFF1DWEBSERVICE(\"http://x\")\n"), DocumentRefusal.FORMULAS),
                Arguments.of(
                        "sheet.txt",
                        "\uFEFF=HYPERLINK(\"http://x\")".getBytes(StandardCharsets.UTF_16LE),
                        DocumentRefusal.FORMULAS),
                Arguments.of("noise.pdf", new byte[] {1, 2, 3, 0, 4}, DocumentRefusal.TYPE_NOT_ALLOWED),
                Arguments.of("report.docx", TestFiles.pdf(), DocumentRefusal.NAME_LIES),
                Arguments.of("report.pdf", TestFiles.docx(), DocumentRefusal.NAME_LIES),
                Arguments.of("report.txt", TestFiles.pdf(), DocumentRefusal.NAME_LIES),
                Arguments.of("report.pdf", TestFiles.text("words"), DocumentRefusal.NAME_LIES),
                Arguments.of("report.pdf.exe", TestFiles.pdf(), DocumentRefusal.NAME_LIES),
                Arguments.of("report", TestFiles.pdf(), DocumentRefusal.NAME_LIES),
                Arguments.of("report.xlsx", TestFiles.docx(), DocumentRefusal.NAME_LIES),
                Arguments.of("report.docx", TestFiles.encryptedDocx(), DocumentRefusal.ENCRYPTED),
                Arguments.of("report.odt", TestFiles.odt("<manifest:encryption-data/>"), DocumentRefusal.ENCRYPTED),
                Arguments.of("report.docm", TestFiles.docm(), DocumentRefusal.MACROS),
                Arguments.of("report.docx", TestFiles.docxWithMacro(), DocumentRefusal.MACROS),
                Arguments.of("report.odt", TestFiles.odtWithMacro(), DocumentRefusal.MACROS),
                Arguments.of("report.docx", TestFiles.crowd(4000), DocumentRefusal.ARCHIVE_BOMB),
                Arguments.of("report.docx", TestFiles.bomb(400L << 20), DocumentRefusal.ARCHIVE_BOMB),
                Arguments.of("report.docx", cut(TestFiles.docx()), DocumentRefusal.UNREADABLE));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesAllOthersWithTheReason(String name, byte[] content, DocumentRefusal reason) throws IOException {
        Path file = file(content);
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> INSPECTION.inspect(file, name))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=====\nHeading\n=====\n",
                "- Torture (see below)\n- Article 5\n+ more\n",
                "-NPM(s) | CSO(s)\n",
                "@name, thank you\n=> see (2)\n= Report (draft)\n",
                "ID; Name; Age\nTABLE 1\n",
                "a = f(x), b = g(x)\n",
                "{ one, two }\n"
            })
    void takesATextThatOnlyLooksLikeASheet(String words) throws IOException {
        assertThat(INSPECTION.inspect(file(TestFiles.text(words)), "notes.txt"))
                .isEqualTo(new FileInspection.Found(DocumentType.TXT, null));
    }

    @Test
    void takesALongTextThatIsNoBomb() throws IOException {
        byte[] content = TestFiles.docx("<w:p><w:r><w:t>" + "word ".repeat(400_000) + "</w:t></w:r></w:p>", "");
        assertThat(INSPECTION.inspect(file(content), "long.docx").type()).isEqualTo(DocumentType.DOCX);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    /** Words in two encodings, of which none reads both. */
    private static byte[] mixed() {
        byte[] one = "Тюрьма\n".getBytes(Charset.forName("windows-1251"));
        byte[] other = "刑務所 تقرير".getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length + 1);
        System.arraycopy(other, 0, both, one.length, other.length);
        both[both.length - 1] = (byte) 0xFF;
        return both;
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    private static byte[] old() {
        byte[] file = TestFiles.encryptedDocx();
        file[1024] = 'X';
        return file;
    }

    private static byte[] cut(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }
}
