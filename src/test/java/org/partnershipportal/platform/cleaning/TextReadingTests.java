package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The text of a cleaned file")
class TextReadingTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void isReadInAProcessOfItsOwnAndNotForLongerThanItMay() throws IOException {
        Path file = Files.write(folder.resolve("document.pdf"), TestFiles.pdf());
        TextReading reading = new TextReading();
        assertThat(reading.text(DocumentType.PDF, file, folder, LONG))
                .hasValueSatisfying(text -> assertThat(text).contains(TestFiles.VISIBLE));
        Files.delete(folder.resolve("text.txt"));
        assertThat(reading.text(DocumentType.PDF, file, folder, Duration.ofMillis(1)))
                .isEmpty();
        Files.write(file, TestFiles.text("no PDF"));
        assertThat(reading.text(DocumentType.PDF, file, folder, LONG)).isEmpty();
    }

    @Test
    void isThatOfATextAsItStandsAndNoneOfAPicture() throws IOException {
        Path file = Files.write(folder.resolve("document.txt"), TestFiles.text("Words"));
        assertThat(new TextReading().text(DocumentType.TXT, file, folder, LONG)).contains("Words");
        assertThat(new TextReading().text(DocumentType.PNG, file, folder, LONG)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentType.class,
            names = {"DOCX", "XLSX", "ODT"})
    void isThatOfTheCleanedCopyOfAnOfficeFile(DocumentType type) throws IOException {
        LibreOffice office = new LibreOffice(new CleaningSettings("", ""));
        assumeTrue(office.isPresent());
        byte[] file = switch (type) {
            case DOCX -> TestFiles.docx("""
                        <w:p><w:r><w:t>Visit</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>edby</w:t></w:r></w:p>
                        """, "");
            case XLSX -> TestFiles.xlsx();
            default -> TestFiles.odt();
        };
        Path sent = Files.write(folder.resolve("sent"), file);
        Path work = Files.createDirectory(folder.resolve("work"));
        Path cleaned = new Cleaning(office).clean(type, sent, work).orElseThrow();
        assertThat(new TextReading().text(type.cleaned(), cleaned, work, LONG))
                .hasValueSatisfying(
                        text -> assertThat(text.replaceAll("\\s", "")).contains(TestFiles.VISIBLE));
    }
}
