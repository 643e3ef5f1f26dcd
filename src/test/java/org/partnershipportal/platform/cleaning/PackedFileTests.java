package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "A packed file is what its own table of contents says, and no more is unpacked of it than such a file holds")
class PackedFileTests {

    private static final int END = 22;
    private static final int LONGEST = 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"word/vbaProject.bin", "xl/macrosheets/sheet1.xml", "Basic/Standard/M.xml", "Scripts/python/m.py"
            })
    void refusesMacrosWhateverTheTableOfContentsSays(String macro) {
        Map<String, byte[]> word = TestFiles.docxParts("<w:p/>", "");
        word.put(macro, new byte[1]);
        assertRefused(TestFiles.zip(word), DocumentRefusal.MACROS);
        Map<String, byte[]> open = TestFiles.unzip(TestFiles.odt());
        open.put(macro, new byte[1]);
        assertRefused(TestFiles.zip(open), DocumentRefusal.MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/vnd.ms-word.document.macroEnabled.main+xml", "vbaProject"})
    void refusesMacrosThatTheTableOfContentsNames(String type) {
        Map<String, byte[]> word = TestFiles.docxParts("<w:p/>", "");
        word.put("[Content_Types].xml", TestFiles.text("wordprocessingml.document.main+xml " + type));
        assertRefused(TestFiles.zip(word), DocumentRefusal.MACROS);
    }

    @Test
    void takesNoOtherKindOfOfficeFile() {
        assertRefused(
                TestFiles.zip(Map.of("[Content_Types].xml", TestFiles.text("presentationml.presentation.main+xml"))),
                DocumentRefusal.TYPE_NOT_ALLOWED);
        assertRefused(
                TestFiles.zip(Map.of("mimetype", TestFiles.text("application/vnd.oasis.opendocument.spreadsheet"))),
                DocumentRefusal.TYPE_NOT_ALLOWED);
        assertRefused(TestFiles.zip(Map.of()), DocumentRefusal.TYPE_NOT_ALLOWED);
    }

    @Test
    void takesAsManyPartsAsATextHasAndNoneMore() throws IOException {
        assertThat(typeOf(crowd(PackedFile.MOST_ENTRIES))).isEqualTo(DocumentType.DOCX);
        assertRefused(crowd(PackedFile.MOST_ENTRIES + 1), DocumentRefusal.ARCHIVE_BOMB);
    }

    /** What the directory says is believed for a refusal alone: what comes out is counted again. */
    @Test
    void takesAsManyBytesAsATextHasAndNoneMore() throws IOException {
        byte[] file = TestFiles.docx();
        long others = sizes(file) - size(file, "word/document.xml");
        assertThat(typeOf(saying(file, "word/document.xml", PackedFile.MOST_BYTES - others)))
                .isEqualTo(DocumentType.DOCX);
        assertRefused(
                saying(file, "word/document.xml", PackedFile.MOST_BYTES - others + 1), DocumentRefusal.ARCHIVE_BOMB);
    }

    /** A directory that fills the memory is never loaded; one that says it is small and is not, is broken. */
    @ParameterizedTest
    @CsvSource({
        "3000, 1048576, UNREADABLE",
        "3001, 1048576, ARCHIVE_BOMB",
        "65535, 100, ARCHIVE_BOMB",
        "3000, 1048577, ARCHIVE_BOMB",
        "1, -1, ARCHIVE_BOMB"
    })
    void readsHowLongTheDirectoryIsBeforeItIsLoaded(int entries, int bytes, DocumentRefusal reason) {
        byte[] file = TestFiles.docx();
        ByteBuffer end = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        end.putShort(file.length - END + 10, (short) entries);
        end.putInt(file.length - END + 12, bytes);
        assertRefused(file, reason);
    }

    @Test
    void findsTheDirectoryBehindTheLongestRemark() throws IOException {
        assertThat(typeOf(remarked(65_535))).isEqualTo(DocumentType.DOCX);
        assertThat(typeOf(remarked(1))).isEqualTo(DocumentType.DOCX);
    }

    @Test
    void readsATableOfContentsOfTheLongestLength() throws IOException {
        assertThat(typeOf(contents(LONGEST))).isEqualTo(DocumentType.DOCX);
        assertRefused(contents(LONGEST + 1), DocumentRefusal.ARCHIVE_BOMB);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21, 4096})
    void refusesWhatHasNoDirectory(int length) {
        assertRefused(new byte[length], DocumentRefusal.UNREADABLE);
    }

    private static byte[] crowd(int entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, byte[]> parts = TestFiles.docxParts("<w:p/>", "");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            for (int i = parts.size(); i < entries; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] remarked(int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("x".repeat(length));
            for (Map.Entry<String, byte[]> part :
                    TestFiles.docxParts("<w:p/>", "").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] contents(int length) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String type = "wordprocessingml.document.main+xml";
        parts.put("[Content_Types].xml", TestFiles.text(type + " ".repeat(length - type.length())));
        return TestFiles.zip(parts);
    }

    /** The file with a directory that says that the part has this size. */
    private static byte[] saying(byte[] file, String part, long bytes) {
        byte[] saying = file.clone();
        directory(saying).putInt(entry(file, part) + 24, (int) bytes);
        return saying;
    }

    private static long size(byte[] file, String part) {
        return directory(file).getInt(entry(file, part) + 24);
    }

    private static long sizes(byte[] file) {
        return TestFiles.unzip(file).keySet().stream()
                .mapToLong(part -> size(file, part))
                .sum();
    }

    private static int entry(byte[] file, String part) {
        int named = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(part);
        return named - 46;
    }

    private static ByteBuffer directory(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    private DocumentType typeOf(byte[] file) throws IOException {
        return PackedFile.typeOf(Files.write(folder.resolve("file"), file));
    }

    private void assertRefused(byte[] file, DocumentRefusal reason) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> typeOf(file))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(reason);
    }
}
