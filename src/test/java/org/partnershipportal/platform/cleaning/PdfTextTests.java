package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The text of a PDF is had whole or not at all")
class PdfTextTests {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    @TempDir
    Path folder;

    @Test
    void saysWhatIsDrawnAndWhereItsLinksLead() throws IOException {
        assertThat(read(TestFiles.tellingPdf()))
                .hasValueSatisfying(
                        text -> assertThat(text).contains(TestFiles.VISIBLE, "https://visible.example.org/"));
    }

    @Test
    void readsThroughALogo() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 100, 60)))).isPresent();
    }

    @Test
    void hasNoneOfAPageThatWasScannedThoughOthersHaveWords() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 0, 0), pdf -> drawn(pdf, "", 600, 700))))
                .isEmpty();
    }

    @Test
    void hasNoneOfAScanWithALineOfWordsUponIt() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Scanned with a program", 600, 700))))
                .isEmpty();
    }

    @Test
    void hasNoneOfAPageThatIsEmpty() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 0, 0), pdf -> drawn(pdf, "", 0, 0))))
                .isEmpty();
    }

    @Test
    void hasNoneOfMorePagesThanAnyoneWaitsFor() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 301; i++) {
                drawn(pdf, "Words", 0, 0);
            }
            pdf.save(out);
        }
        assertThat(read(out.toByteArray())).isEmpty();
    }

    @Test
    void isNotReadOfWhatIsNoPdf() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(TestFiles.text("no PDF")));
    }

    private Optional<String> read(byte[] pdf) throws IOException {
        return PdfText.of(Files.write(folder.resolve("document.pdf"), pdf));
    }

    /** Draws a page. */
    private interface Drawing {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] pages(Drawing... pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (Drawing page : List.of(pages)) {
                page.on(pdf);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void drawn(PDDocument pdf, String words, float width, float height) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            if (width > 0) {
                content.drawImage(LosslessFactory.createFromImage(pdf, TestFiles.picture()), 0, 0, width, height);
            }
            content.beginText();
            content.setFont(FONT, 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }
}
