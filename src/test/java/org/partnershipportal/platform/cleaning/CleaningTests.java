package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R14.8 a cleaned file says what is read, and nothing of who wrote it")
class CleaningTests {

    private static final CleaningSettings SETTINGS = new CleaningSettings("", "");

    @TempDir
    Path folder;

    static Stream<Arguments> telling() throws IOException {
        return Stream.of(
                Arguments.of(DocumentType.PDF, TestFiles.tellingPdf()),
                Arguments.of(DocumentType.PDF, TestFiles.pdfWithHistory()),
                Arguments.of(DocumentType.PDF, TestFiles.pdfWithPhotograph()),
                Arguments.of(DocumentType.JPEG, TestFiles.jpegWithNotes(1)),
                Arguments.of(DocumentType.PNG, TestFiles.pngWithNotes()),
                Arguments.of(DocumentType.DOCX, TestFiles.tellingDocx()),
                Arguments.of(DocumentType.XLSX, TestFiles.xlsx()),
                Arguments.of(DocumentType.ODT, TestFiles.odt()));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void leavesNothingOfWhatStoodBesideTheText(DocumentType type, byte[] file) throws IOException {
        assertThat(TestFiles.everythingIn(file)).as("before").contains(TestFiles.PLANTED);
        byte[] cleaned = cleaned(type, file);
        assertThat(TestFiles.everythingIn(cleaned)).doesNotContain(TestFiles.PLANTED);
    }

    @Test
    void keepsTextAndLinksOfAPdf() throws IOException {
        byte[] cleaned = cleaned(DocumentType.PDF, TestFiles.tellingPdf());
        assertThat(words(cleaned)).contains(TestFiles.VISIBLE);
        assertThat(TestFiles.everythingIn(cleaned)).contains("https://visible.example.org/");
    }

    @Test
    void keepsThePhotographOfAPdf() throws IOException {
        byte[] cleaned = cleaned(DocumentType.PDF, TestFiles.pdfWithPhotograph());
        try (PDDocument pdf = Loader.loadPDF(cleaned)) {
            var resources = pdf.getPage(0).getResources();
            var picture =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(picture)
                    .isInstanceOfSatisfying(
                            org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject.class,
                            image -> assertThat(image.getWidth()).isEqualTo(64));
        }
    }

    @Test
    void refusesAPdfWithAPassword() throws IOException {
        assertRefused(DocumentType.PDF, TestFiles.encryptedPdf("secret"), DocumentRefusal.ENCRYPTED);
        assertRefused(DocumentType.PDF, TestFiles.encryptedPdf(""), DocumentRefusal.ENCRYPTED);
    }

    @Test
    void refusesAPdfWithoutPages() throws IOException {
        assertRefused(DocumentType.PDF, TestFiles.pdfWithoutPages(), DocumentRefusal.UNREADABLE);
    }

    @Test
    void refusesAPictureThatIsTooBigToOpen() {
        assertRefused(DocumentType.PNG, TestFiles.hugePng(), DocumentRefusal.ARCHIVE_BOMB);
    }

    @Test
    void cannotCleanAPictureThatIsBroken() {
        byte[] broken = java.util.Arrays.copyOf(TestFiles.png(), 45);
        assertRefused(DocumentType.PNG, broken, DocumentRefusal.CANNOT_BE_CLEANED);
    }

    @Test
    void stopsUnpackingABombWhoseDirectoryLies() throws IOException {
        assertRefused(DocumentType.DOCX, TestFiles.lyingBomb(400L << 20), DocumentRefusal.ARCHIVE_BOMB);
    }

    /** The picture is white above and black below; how it lies in the file is noted, and undone. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, 32, 4", "2, 64, 32, 32, 4", "3, 64, 32, 32, 28", "4, 64, 32, 32, 28",
        "5, 32, 64, 4, 32", "6, 32, 64, 28, 32", "7, 32, 64, 28, 32", "8, 32, 64, 4, 32"
    })
    void turnsAPhotographUpright(int orientation, int width, int height, int whiteX, int whiteY) throws IOException {
        BufferedImage upright = ImageIO.read(
                new ByteArrayInputStream(cleaned(DocumentType.JPEG, TestFiles.jpegWithNotes(orientation))));
        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(upright.getRGB(whiteX, whiteY) & 0xFF).isGreaterThan(200);
        assertThat(upright.getRGB(width - 1 - whiteX, height - 1 - whiteY) & 0xFF)
                .isLessThan(50);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, \u0007", "UTF-16, \u0007", "windows-1251, ''"
    }) // a guess would not be sure of a text that rings
    void writesATextAnewWhateverItsEncoding(String charset, String bell) throws IOException {
        String text = "Отчёт о посещении тюрьмы и о положении заключённых.\r\nВторая строка." + bell;
        assertThat(new String(
                        cleaned(DocumentType.TXT, text.getBytes(Charset.forName(charset))), StandardCharsets.UTF_8))
                .isEqualTo("Отчёт о посещении тюрьмы и о положении заключённых.\nВторая строка.");
    }

    @Test
    void keepsWhatIsReadOfAWordFile() throws IOException {
        Map<String, byte[]> parts = TestFiles.unzip(cleaned(DocumentType.DOCX, TestFiles.tellingDocx()));
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains(TestFiles.VISIBLE)
                .contains("Insertedword");
        assertThat(new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .contains("https://visible.example.org/");
    }

    @Test
    void refusesAnOfficeFileThatNamesOutsideEntities() {
        byte[] file = TestFiles.zip(Map.of(
                "word/document.xml",
                TestFiles.text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
        assertRefused(DocumentType.DOCX, file, DocumentRefusal.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"\\deleted gone", "{\\field{\\*\\fldinst INCLUDEPICTURE \"x\"}}", "{\\object\\objdata 0105}"})
    void convertsNoRtfThatWouldPrintWhatIsNotRead(String content) {
        assertRefused(DocumentType.RTF, TestFiles.rtf(content), DocumentRefusal.CANNOT_BE_CLEANED);
    }

    @Test
    void opensFilesInAProcessOfItsOwn() throws IOException {
        Optional<Path> copy =
                new Cleaning(new LibreOffice(SETTINGS)).clean(DocumentType.PDF, file(TestFiles.tellingPdf()), work());
        assertThat(TestFiles.everythingIn(Files.readAllBytes(copy.orElseThrow())))
                .doesNotContain(TestFiles.PLANTED);
    }

    @Test
    void learnsFromThatProcessWhyAFileIsRefused() throws IOException {
        Cleaning cleaning = new Cleaning(new LibreOffice(SETTINGS));
        Path encrypted = file(TestFiles.encryptedPdf("secret"));
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaning.clean(DocumentType.PDF, encrypted, work()))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.ENCRYPTED);
        Path broken = file(TestFiles.text("%PDF-1.7 and nothing else"));
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaning.clean(DocumentType.PDF, broken, work()))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.UNREADABLE);
    }

    static Stream<Arguments> office() {
        return Stream.of(
                Arguments.of(DocumentType.DOCX, TestFiles.tellingDocx()),
                Arguments.of(DocumentType.XLSX, TestFiles.xlsx()),
                Arguments.of(DocumentType.ODT, TestFiles.odt()),
                Arguments.of(DocumentType.RTF, TestFiles.rtf("")));
    }

    @ParameterizedTest
    @MethodSource("office")
    void makesAPdfOfOfficeFilesWhereLibreOfficeIs(DocumentType type, byte[] file) throws IOException {
        LibreOffice libreOffice = new LibreOffice(SETTINGS);
        assumeTrue(libreOffice.isPresent(), "LibreOffice is not installed");
        Path pdf = new Cleaning(libreOffice).clean(type, file(file), work()).orElseThrow();
        byte[] content = Files.readAllBytes(pdf);
        assertThat(words(content)).contains(TestFiles.VISIBLE).doesNotContain(TestFiles.PLANTED);
        assertThat(TestFiles.everythingIn(content)).doesNotContain(TestFiles.PLANTED);
    }

    @Test
    void publishesNoOfficeFileWithoutLibreOffice() throws IOException {
        CleaningSettings without = new CleaningSettings("", "/nowhere/soffice");
        Cleaning cleaning = new Cleaning(new LibreOffice(without));
        assertThat(cleaning.isPossible(DocumentType.DOCX)).isFalse();
        assertThat(cleaning.isPossible(DocumentType.PDF)).isTrue();
        assertThat(cleaning.clean(DocumentType.DOCX, file(TestFiles.docx()), work()))
                .isEmpty();
    }

    @Test
    void endsAProgramWhoseTimeIsOver() throws IOException {
        long begin = System.nanoTime();
        int code = BoundedProcess.run(
                java.util.List.of("/bin/sh", "-c", "sleep 60; true"), folder, Duration.ofMillis(300));
        assertThat(code).isEqualTo(BoundedProcess.TOO_LONG);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private byte[] cleaned(DocumentType type, byte[] file) throws IOException {
        Path out = folder.resolve("out");
        Files.deleteIfExists(out);
        CleaningProcess.clean(type, file(file), out);
        return Files.readAllBytes(out);
    }

    private void assertRefused(DocumentType type, byte[] file, DocumentRefusal reason) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaned(type, file))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(reason);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("in"), content);
    }

    private Path work() throws IOException {
        return Files.createTempDirectory(folder, "work");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened);
        }
    }
}
