package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14.8 a picture in a cleaned PDF")
class PdfBoundsTests {

    private static final COSName MARK = COSName.getPDFName("OfTheTest");
    private static final COSName GLOBALS = COSName.getPDFName("JBIG2Globals");
    private static final byte[] FEW = {0, 0, 0, 0};

    @TempDir
    Path folder;

    private PDDocument opened = new PDDocument();

    @AfterEach
    void close() throws IOException {
        opened.close();
    }

    @ParameterizedTest
    @CsvSource({"100000, 100000", "2147483647, 2147483647", "1, 9223372036854775807", "-1, 10", "10, -1"})
    void isNoneThatSaysItIsLargerThanAny(long width, long height) throws IOException {
        for (String filter :
                new String[] {"FlateDecode", "LZWDecode", "CCITTFaxDecode", "JBIG2Decode", "RunLengthDecode"}) {
            isABomb(picture(filter, filter.startsWith("Flate") ? flat(FEW) : FEW, width, height));
        }
        COSStream unpacked = picture("FlateDecode", FEW, width, height);
        unpacked.removeItem(COSName.FILTER);
        isABomb(unpacked);
    }

    @Test
    void isNoFaxThatHasManyMoreRowsThanItShows() throws IOException {
        COSStream more = picture("CCITTFaxDecode", FEW, 1728, 100);
        more.setItem(COSName.DECODE_PARMS, fax(1728, 2_000_000_000));
        isABomb(more);
        COSStream wider = picture("CCF", FEW, 1728, 100_000);
        wider.setItem(COSName.DECODE_PARMS, fax(60_000, 0));
        isABomb(wider);
        COSStream endless = picture("CCITTFaxDecode", FEW, 1728, 0);
        isABomb(endless);
        COSStream inside = picture("CCITTFaxDecode", FEW, 1728, 100);
        inside.setItem(COSName.FILTER, COSArray.ofCOSNames(java.util.List.of("CCITTFaxDecode", "FlateDecode")));
        inside.setItem(COSName.DECODE_PARMS, new COSArray(java.util.List.of(fax(60_000, 60_000), new COSDictionary())));
        isABomb(inside);
    }

    @Test
    void isAFaxAsItWasWithTheNumberOfItsRowsAndNothingBeside() throws IOException {
        COSStream stream = picture("CCITTFaxDecode", FEW, 1728, 2200);
        COSDictionary parameters = fax(1728, 0);
        parameters.setString("Author", "Ana");
        stream.setItem(COSName.DECODE_PARMS, parameters);
        COSStream left = cleaned(stream);
        assertThat(left.getFilters()).isEqualTo(COSName.CCITTFAX_DECODE);
        assertThat(raw(left)).isEqualTo(FEW);
        COSDictionary kept = left.getCOSDictionary(COSName.DECODE_PARMS);
        assertThat(kept.getInt(COSName.ROWS)).isEqualTo(2200);
        assertThat(kept.getInt(COSName.K)).isEqualTo(-1);
        assertThat(kept.containsKey(COSName.getPDFName("Author"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2147483647, 1, 8", "2000000, 32, 16", "1, 2147483647, 2147483647", "-5, 1, 8", "5, -1, 8"})
    void isNoneWhoseRowsAreLongerThanAny(long columns, long colours, long bits) throws IOException {
        for (String filter : new String[] {"FlateDecode", "Fl", "LZWDecode"}) {
            COSStream stream = picture(filter, flat(FEW), 4, 4);
            stream.setItem(COSName.DECODE_PARMS, rows(12, columns, colours, bits));
            isABomb(stream);
            stream = picture(filter, flat(FEW), 4, 4);
            stream.setItem(COSName.getPDFName("DP"), rows(2, columns, colours, bits));
            isABomb(stream);
        }
    }

    @Test
    void isNoneThatUnpacksToManyTimesItsSizeByWhatDiffers() throws IOException {
        byte[] zeros = flat(new byte[140 * 1024 * 1024]);
        COSStream stream = picture("FlateDecode", zeros, 1000, 1000);
        stream.setItem(COSName.DECODE_PARMS, rows(12, 1000, 1, 8));
        isABomb(stream);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void hidesNothingBehindTheEndOfWhatIsPackedByWhatDiffers(int predictor) throws IOException {
        byte[] rows = {2, 1, 2, 3, 4, 2, 1, 1, 1, 1};
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(flat(rows));
        both.write("Ana wrote this".getBytes(StandardCharsets.US_ASCII));
        COSStream stream = picture("FlateDecode", both.toByteArray(), 4, 2);
        COSDictionary parameters = rows(predictor, predictor == 2 ? 10 : 4, 1, 8);
        parameters.setString("Author", "Ana");
        stream.setItem(COSName.DECODE_PARMS, parameters);
        byte[] before = unpacked(stream);
        COSStream left = cleaned(stream);
        assertThat(new String(raw(left), StandardCharsets.ISO_8859_1)).doesNotContain("Ana");
        assertThat(left.getCOSDictionary(COSName.DECODE_PARMS).keySet())
                .containsExactlyInAnyOrder(
                        COSName.PREDICTOR, COSName.COLUMNS, COSName.COLORS, COSName.BITS_PER_COMPONENT);
        assertThat(unpacked(left)).isEqualTo(before);
    }

    @Test
    void isNoJpegThatSaysItIsLargerThanAny() throws IOException {
        byte[] jpeg = TestFiles.jpeg();
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFF);
        isABomb(picture("DCTDecode", jpeg, 64, 32));
        jpeg[frame + 5] = 0;
        jpeg[frame + 6] = 0;
        isABomb(picture("DCTDecode", jpeg, 64, 32));
    }

    @Test
    void isNoJpeg2000ThatSaysItIsLargerThanAny() throws IOException {
        ByteBuffer picture = ByteBuffer.allocate(60);
        picture.putInt(60).put("jp2c".getBytes(StandardCharsets.US_ASCII));
        picture.putShort((short) 0xFF4F)
                .putShort((short) 0xFF51)
                .putShort((short) 47)
                .putShort((short) 0);
        picture.putInt(1_000_000).putInt(1_000_000);
        isABomb(picture("JPXDecode", picture.array(), 64, 32));
        isABomb(picture("JPXDecode", Arrays.copyOfRange(picture.array(), 8, 60), 64, 32));
    }

    @Test
    void isAJbig2PictureWithoutItsComments() throws IOException {
        byte[] page = segment(0, 48, sides(64, 32, 11));
        byte[] part = segment(1, 38, sides(64, 32, 20));
        COSStream stream = picture(
                "JBIG2Decode",
                joined(page, segment(2, 62, "Ana wrote this".getBytes(StandardCharsets.US_ASCII)), part),
                64,
                32);
        COSStream shared = new COSStream();
        try (OutputStream out = shared.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(joined(segment(3, 0, new byte[30]), segment(4, 62, "Ana".getBytes(StandardCharsets.US_ASCII))));
        }
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(GLOBALS, shared);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        COSStream left = cleaned(stream);
        assertThat(left.getFilters()).isEqualTo(COSName.JBIG2_DECODE);
        assertThat(raw(left)).isEqualTo(joined(page, part));
        COSStream kept = left.getCOSDictionary(COSName.DECODE_PARMS).getCOSStream(GLOBALS);
        assertThat(raw(kept)).isEqualTo(segment(3, 0, new byte[30]));
        assertThat(kept.getFilters()).isNull();
    }

    @Test
    void isReadWithSegmentsThatManyShareThoughTheirCopiesWouldBeTooMuch() throws IOException {
        byte[] large = segment(3, 0, new byte[20 * 1024 * 1024]);
        COSStream shared = new COSStream();
        try (OutputStream out = shared.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(large);
        }
        COSDictionary all = new COSDictionary();
        for (int i = 0; i < 30; i++) {
            COSStream one = picture("JBIG2Decode", segment(0, 48, sides(64, 32, 11)), 64, 32);
            COSDictionary parameters = new COSDictionary();
            parameters.setItem(GLOBALS, shared);
            one.setItem(COSName.DECODE_PARMS, parameters);
            all.setItem("P" + i, one);
        }
        COSStream bearer = picture("FlateDecode", flat(FEW), 4, 1);
        bearer.setItem("All", all);
        COSDictionary left = cleaned(bearer).getCOSDictionary(COSName.getPDFName("All"));
        COSStream kept = left.getCOSStream(COSName.getPDFName("P0"))
                .getCOSDictionary(COSName.DECODE_PARMS)
                .getCOSStream(GLOBALS);
        assertThat(kept.getLength()).isEqualTo(large.length);
        for (int i = 1; i < 30; i++) {
            assertThat(left.getCOSStream(COSName.getPDFName("P" + i))
                            .getCOSDictionary(COSName.DECODE_PARMS)
                            .getCOSStream(GLOBALS))
                    .isSameAs(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {48, 4, 6, 7, 20, 22, 23, 36, 38, 39, 40, 42, 43})
    void isNoJbig2PictureWithAPartThatIsLargerThanAny(int kind) throws IOException {
        isABomb(picture("JBIG2Decode", segment(0, kind, sides(1_000_000, 1_000_000, 11)), 64, 32));
        COSStream shared = new COSStream();
        try (OutputStream out = shared.createRawOutputStream()) {
            out.write(segment(0, kind, sides(1_000_000, 1_000_000, 11)));
        }
        COSStream stream = picture("JBIG2Decode", segment(0, 48, sides(64, 32, 11)), 64, 32);
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(GLOBALS, shared);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        isABomb(stream);
    }

    @Test
    void isNoJbig2PictureThatCannotBeTakenApart() throws IOException {
        byte[] page = segment(0, 48, sides(64, 32, 11));
        for (byte[] broken : new byte[][] {
            Arrays.copyOf(page, page.length - 1),
            Arrays.copyOf(page, 5),
            segment(0, 38, new byte[3]),
            {0, 0, 0, 0, 48, (byte) 0xE0, -1, -1, -1, -1}
        }) {
            isRefused(picture("JBIG2Decode", broken, 64, 32), DocumentRefusal.CANNOT_BE_CLEANED);
        }
    }

    private static byte[] segment(int number, int kind, byte[] data) {
        return ByteBuffer.allocate(11 + data.length)
                .putInt(number)
                .put((byte) kind)
                .put((byte) 0)
                .put((byte) 1)
                .putInt(data.length)
                .put(data)
                .array();
    }

    private static byte[] sides(int width, int height, int rest) {
        return ByteBuffer.allocate(8 + rest).putInt(width).putInt(height).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static COSDictionary fax(long columns, long rows) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.K, -1);
        parameters.setLong(COSName.COLUMNS, columns);
        if (rows > 0) {
            parameters.setLong(COSName.ROWS, rows);
        }
        return parameters;
    }

    private static COSDictionary rows(int predictor, long columns, long colours, long bits) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, predictor);
        parameters.setLong(COSName.COLUMNS, columns);
        parameters.setLong(COSName.COLORS, colours);
        parameters.setLong(COSName.BITS_PER_COMPONENT, bits);
        return parameters;
    }

    private static COSStream picture(String filter, byte[] bytes, long width, long height) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        stream.setName(COSName.SUBTYPE, "Image");
        stream.setName(COSName.FILTER, filter);
        stream.setLong(COSName.WIDTH, width);
        if (height != 0) {
            stream.setLong(COSName.HEIGHT, height);
        }
        return stream;
    }

    private static byte[] flat(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private void isABomb(COSStream stream) {
        isRefused(stream, DocumentRefusal.ARCHIVE_BOMB);
    }

    private void isRefused(COSStream stream, DocumentRefusal reason) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaned(stream))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(reason);
    }

    private COSStream cleaned(COSStream stream) throws IOException {
        Path file = folder.resolve("file.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().getCOSObject().setItem(MARK, stream);
            pdf.save(file.toFile());
        }
        assertThat(file.toFile().length()).isLessThan(1024 * 1024);
        Path cleaned = Files.createTempFile(folder, "cleaned", ".pdf");
        PdfCleaning.clean(file, cleaned, () -> {});
        opened.close();
        opened = Loader.loadPDF(cleaned.toFile());
        return opened.getDocumentCatalog().getCOSObject().getCOSStream(MARK);
    }
}
