package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The text of a PDF is had whole or not at all")
class PdfTextTests {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private static final String LONG =
            "The people of the village told what they saw on the day before the road was closed again";

    @TempDir
    Path folder;

    @Test
    void saysWhatIsDrawnAndWhereItsLinksLead() throws IOException {
        assertThat(read(TestFiles.tellingPdf()))
                .hasValueSatisfying(
                        text -> assertThat(text).contains(TestFiles.VISIBLE, "https://visible.example.org/"));
    }

    @Test
    void readsThroughAnIcon() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 48, 48)))).isPresent();
    }

    @Test
    void hasNoneOfAPageWithAPictureAsLargeAsASignature() throws IOException {
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 100, 60)))).isEmpty();
        assertThat(read(pages(pdf -> drawn(pdf, "Words", 0, 0), pdf -> drawn(pdf, "Words", 120, 25))))
                .isEmpty();
    }

    @Test
    void hasNoneOfALongTextWithANameInLettersThatCannotBeTold() throws IOException {
        assertThat(read(withUntold("Annabel Lee"))).isEmpty();
        assertThat(read(withUntold("Li"))).isEmpty();
        assertThat(read(withUntold("L i"))).isEmpty();
    }

    @Test
    void readsThroughASingleBulletThatCannotBeTold() throws IOException {
        assertThat(read(withUntold("*"))).isPresent();
        assertThat(read(withUntold("*", "*", "*"))).isPresent();
    }

    @Test
    void hasNoneOfAPageOnWhichOneLetterInFiftyCannotBeToldThoughOthersAreLong() throws IOException {
        assertThat(read(unreadable(pdf -> {
                    drawn(pdf, LONG, 0, 0);
                    PDFont font = subset(pdf);
                    PDPage page = new PDPage(PDRectangle.A4);
                    pdf.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                        line(content, FONT, "Met by ", 700);
                        line(content, font, "A", 680);
                    }
                })))
                .isEmpty();
    }

    @Test
    void hasNoneOfAPageWithLettersTurnedIntoShapes() throws IOException {
        assertThat(read(pages(pdf -> shapes(pdf, 4, 12)))).isEmpty();
    }

    @Test
    void readsThroughTablesAndDots() throws IOException {
        assertThat(read(pages(pdf -> shapes(pdf, 200, 4)))).isPresent();
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

    /** A page of words that can be told, and between them some in a font that keeps for itself what they are. */
    private static byte[] withUntold(String... untold) throws IOException {
        return unreadable(pdf -> {
            PDFont font = subset(pdf);
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                float y = 780;
                for (String words : untold) {
                    line(content, FONT, LONG, y);
                    line(content, font, words, y - 20);
                    y -= 40;
                }
                for (int i = 0; i < 10; i++) {
                    line(content, FONT, LONG, y);
                    y -= 20;
                }
            }
        });
    }

    private static PDFont subset(PDDocument pdf) throws IOException {
        try (InputStream font = Objects.requireNonNull(
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
            return PDType0Font.load(pdf, font);
        }
    }

    private static void line(PDPageContentStream content, PDFont font, String words, float y) throws IOException {
        content.beginText();
        content.setFont(font, 10);
        content.newLineAtOffset(40, y);
        content.showText(words);
        content.endText();
    }

    /** Its subset fonts say no more which letter a shape is. */
    private static byte[] unreadable(Drawing drawing) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pages(drawing))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void shapes(PDDocument pdf, int count, int parts) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            line(content, FONT, LONG, 700);
            for (int i = 0; i < count; i++) {
                content.moveTo(i, 10);
                for (int part = 0; part < parts; part++) {
                    content.curveTo(i, 10, i + 1, 11, i + 2, 10 + part);
                }
                content.fill();
            }
        }
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
