package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R14.8 a cleaned PDF")
class PdfCleaningTests {

    private static final COSName MARK = COSName.getPDFName("OfTheTest");
    private static final COSName ANNOTATIONS = COSName.getPDFName("Annots");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "GoTo, '', true",
        "URI, https://example.org, true",
        "URI, mailto:office@example.org, true",
        "URI, file:///home/ana/notes.pdf, false",
        "Launch, '', false",
        "GoToR, '', false",
        "SubmitForm, https://example.org, false"
    })
    void keepsActionsThatLeadToAPageOrToTheWebAlone(String kind, String address, boolean kept) throws IOException {
        COSDictionary left = cleaned(catalog -> catalog.setItem(MARK, acting(action(kind, address))));
        assertThat(left.getCOSDictionary(MARK).containsKey(COSName.A)).isEqualTo(kept);
    }

    @Test
    void followsNoActionByAnother() throws IOException {
        COSDictionary action = action("URI", "https://example.org");
        action.setItem(COSName.NEXT, action("Launch", ""));
        COSDictionary left = cleaned(catalog -> catalog.setItem(MARK, acting(action)));
        assertThat(left.getCOSDictionary(MARK).getCOSDictionary(COSName.A).containsKey(COSName.NEXT))
                .isFalse();
    }

    @Test
    void keepsLinksAndNoOtherAnnotation() throws IOException {
        COSArray annotations = new COSArray();
        COSDictionary inside = annotation("Link");
        inside.setItem(COSName.DEST, new COSArray());
        inside.setString(COSName.CONTENTS, "Ana was here");
        annotations.add(inside);
        COSDictionary outside = annotation("Link");
        outside.setItem(COSName.A, action("URI", "https://example.org"));
        annotations.add(outside);
        COSDictionary launching = annotation("Link");
        launching.setItem(COSName.A, action("Launch", ""));
        annotations.add(launching);
        COSDictionary note = annotation("Text");
        note.setItem(COSName.A, action("URI", "https://example.org"));
        note.setString(COSName.CONTENTS, "Ana was here");
        annotations.add(note);
        COSDictionary left = cleaned(catalog -> {
            COSDictionary holder = new COSDictionary();
            holder.setItem(ANNOTATIONS, annotations);
            catalog.setItem(MARK, holder);
            catalog.setItem("ByTheTree", note);
        });
        COSArray kept = left.getCOSDictionary(MARK).getCOSArray(ANNOTATIONS);
        assertThat(kept.size()).isEqualTo(2);
        assertThat(((COSDictionary) kept.getObject(0)).keySet())
                .contains(COSName.DEST)
                .doesNotContain(COSName.CONTENTS);
        assertThat(((COSDictionary) kept.getObject(1)).containsKey(COSName.A)).isTrue();
        assertThat(left.getCOSDictionary(COSName.getPDFName("ByTheTree")).keySet())
                .isEmpty();
    }

    @Test
    void namesNoOtherFile() throws IOException {
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write("words".getBytes(StandardCharsets.US_ASCII));
        }
        stream.setString(COSName.F, "/home/ana/notes.txt");
        COSDictionary left = cleaned(catalog -> catalog.setItem(MARK, stream));
        assertThat(left.getCOSStream(MARK).containsKey(COSName.F)).isFalse();
    }

    @Test
    void keepsOfAPhotographThePixelsHoweverItIsPacked() throws IOException {
        COSStream packed = new COSStream();
        try (var out = packed.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(TestFiles.jpegWithNotes(1));
        }
        packed.setItem(COSName.FILTER, COSArray.ofCOSNames(List.of("FlateDecode", "DCTDecode")));
        packed.setItem(COSName.DECODE_PARMS, new COSArray(List.of(new COSDictionary(), new COSDictionary())));
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, packed)).getCOSStream(MARK);
        assertThat(left.getFilters()).isEqualTo(COSName.DCT_DECODE);
        assertThat(left.containsKey(COSName.DECODE_PARMS)).isFalse();
        assertThat(new String(raw(left), StandardCharsets.ISO_8859_1)).doesNotContain(TestFiles.PLANTED);
        assertThat(ImageIO.read(new ByteArrayInputStream(raw(left))).getWidth()).isEqualTo(64);
    }

    @Test
    void keepsOfAPictureInJpeg2000ThePixelsAlone() throws IOException {
        String notes = "\0\0\0\013xml Ana";
        String picture = "\0\0\0\012jp2c\377O";
        COSStream stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write((notes + picture).getBytes(StandardCharsets.ISO_8859_1));
        }
        stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, stream)).getCOSStream(MARK);
        assertThat(new String(raw(left), StandardCharsets.ISO_8859_1)).isEqualTo(picture);
        assertThat(left.getFilters()).isEqualTo(COSName.JPX_DECODE);
    }

    @Test
    void isNotMadeOfAPictureThatCannotBeTakenApart() throws IOException {
        COSStream stream = new COSStream();
        try (var out = stream.createRawOutputStream()) {
            out.write("no picture".getBytes(StandardCharsets.US_ASCII));
        }
        stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaned(catalog -> catalog.setItem(MARK, stream)))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.CANNOT_BE_CLEANED);
    }

    @Test
    void keepsNoStreamThatUnpacksToManyTimesItsSize() throws IOException {
        byte[] zeros = flat(new byte[140 * 1024 * 1024]);
        assertThat(zeros.length).isLessThan(200_000);
        isABomb(catalog -> catalog.setItem(MARK, packed(zeros, "FlateDecode")));
    }

    @Test
    void unpacksAStreamThatIsPackedTwiceInTheSameWayNoFurtherThanOnce() throws IOException {
        byte[] zeros = flat(flat(new byte[140 * 1024 * 1024]));
        assertThat(zeros.length).isLessThan(2_000);
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, packed(zeros, "FlateDecode", "FlateDecode")))
                .getCOSStream(MARK);
        assertThat(left.getFilters()).isEqualTo(COSName.FLATE_DECODE);
        assertThat(unpacked(left)).hasSizeLessThan(200_000);
    }

    @Test
    void keepsNoPictureThatIsPackedInABomb() throws IOException {
        byte[] zeros = flat(new byte[140 * 1024 * 1024]);
        isABomb(catalog -> catalog.setItem(MARK, packed(zeros, "FlateDecode", "CCITTFaxDecode")));
        isABomb(catalog -> catalog.setItem(MARK, packed(zeros, "FlateDecode", "DCTDecode")));
    }

    @Test
    void keepsNoStreamsThatTogetherUnpackToManyTimesTheirSize() throws IOException {
        byte[] zeros = flat(new byte[110 * 1024 * 1024]);
        isABomb(catalog -> {
            for (int i = 0; i < 5; i++) {
                catalog.setItem(COSName.getPDFName("Mark" + i), packed(zeros, "FlateDecode"));
            }
        });
    }

    @Test
    void packsWhatIsPackedAgainInTheOrdinaryWay() throws IOException {
        byte[] words = "BT (Three cells for forty) Tj ET".getBytes(StandardCharsets.US_ASCII);
        byte[] hex = flat(HexFormat.of().formatHex(words).getBytes(StandardCharsets.US_ASCII));
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, packed(hex, "FlateDecode", "ASCIIHexDecode")))
                .getCOSStream(MARK);
        assertThat(left.getFilters()).isEqualTo(COSName.FLATE_DECODE);
        assertThat(unpacked(left)).isEqualTo(words);
    }

    @Test
    void keepsNothingThatIsHiddenBehindTheEndOfAStream() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(flat("shown".getBytes(StandardCharsets.US_ASCII)));
        both.write("Ana wrote this".getBytes(StandardCharsets.US_ASCII));
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, packed(both.toByteArray(), "FlateDecode")))
                .getCOSStream(MARK);
        assertThat(new String(raw(left), StandardCharsets.ISO_8859_1)).doesNotContain("Ana");
        assertThat(unpacked(left)).isEqualTo("shown".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void stillReadsAStreamThatIsPackedByWhatDiffers() throws IOException {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 12);
        parameters.setInt(COSName.COLUMNS, 4);
        byte[] rows = {2, 1, 2, 3, 4, 2, 1, 1, 1, 1};
        COSStream stream = packed(flat(rows), "FlateDecode");
        stream.setItem(COSName.DECODE_PARMS, parameters);
        COSStream left = cleaned(catalog -> catalog.setItem(MARK, stream)).getCOSStream(MARK);
        assertThat(unpacked(left)).isEqualTo(new byte[] {1, 2, 3, 4, 2, 3, 4, 5});
    }

    private void isABomb(Consumer<COSDictionary> with) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaned(with))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.ARCHIVE_BOMB);
    }

    private static byte[] flat(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static COSStream packed(byte[] bytes, String... filters) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stream.setItem(
                COSName.FILTER,
                filters.length == 1 ? COSName.getPDFName(filters[0]) : COSArray.ofCOSNames(List.of(filters)));
        return stream;
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    @Test
    void stillShowsWhatStoodInTheFieldsOfAForm() throws IOException {
        Path file = folder.resolve("form.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            PDTextField field = new PDTextField(form);
            field.setPartialName("answer");
            form.getFields().add(field);
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(50, 700, 300, 20));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            field.setValue("Three cells for forty");
            pdf.save(file.toFile());
        }
        Path cleaned = folder.resolve("cleaned.pdf");
        PdfCleaning.clean(file, cleaned, () -> {});
        try (PDDocument pdf = Loader.loadPDF(cleaned.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Three cells for forty");
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM))
                    .isFalse();
        }
    }

    private COSDictionary cleaned(Consumer<COSDictionary> with) throws IOException {
        Path file = folder.resolve("file.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            with.accept(pdf.getDocumentCatalog().getCOSObject());
            pdf.save(file.toFile());
        }
        Path cleaned = Files.createTempFile(folder, "cleaned", ".pdf");
        PdfCleaning.clean(file, cleaned, () -> {});
        opened = Loader.loadPDF(cleaned.toFile());
        return opened.getDocumentCatalog().getCOSObject();
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private @Nullable PDDocument opened;

    @AfterEach
    void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }

    private static COSDictionary acting(COSDictionary action) {
        COSDictionary bookmark = new COSDictionary();
        bookmark.setItem(COSName.A, action);
        return bookmark;
    }

    private static COSDictionary annotation(String kind) {
        COSDictionary annotation = new COSDictionary();
        annotation.setName(COSName.SUBTYPE, kind);
        annotation.setItem(COSName.RECT, new PDRectangle(10, 10).getCOSArray());
        return annotation;
    }

    private static COSDictionary action(String kind, String address) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, kind);
        if (!address.isEmpty()) {
            action.setString(COSName.URI, address);
        }
        return action;
    }
}
