package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14.8 of an office file only the parts that are read are left")
class OfficeCleaningTests {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, '<', '&', (byte) 0xFF};

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meta.xml",
                "settings.xml",
                "Thumbnails/thumbnail.png",
                "Configurations2/menubar/menubar.xml",
                "Versions/Version1",
                "VersionList.xml",
                "layout-cache",
                "Object 1/content.xml",
                "docProps/core.xml",
                "word/comments.xml"
            })
    void leavesOutAPartThatIsNotRead(String name) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("content.xml", TestFiles.text("<a>read</a>"));
        parts.put(name, TestFiles.text("<a>Ana</a>"));
        assertThat(TestFiles.unzip(cleaned(TestFiles.zip(parts)))).containsOnlyKeys("content.xml");
    }

    @Test
    void keepsPicturesAsTheyAreAndTextsInTheirPlace() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("Pictures/", new byte[0]);
        parts.put("Pictures/1.png", PICTURE);
        parts.put("content.XML", TestFiles.text("<a><annotation>Ana</annotation>read</a>"));
        parts.put("word/_rels/document.xml.rels", TestFiles.text("<a><annotation>Ana</annotation></a>"));
        Map<String, byte[]> kept = TestFiles.unzip(cleaned(TestFiles.zip(parts)));
        assertThat(kept).containsOnlyKeys("Pictures/1.png", "content.XML", "word/_rels/document.xml.rels");
        assertThat(kept.get("Pictures/1.png")).isEqualTo(PICTURE);
        assertThat(new String(kept.get("content.XML"), StandardCharsets.UTF_8)).endsWith("<a>read</a>");
        assertThat(new String(kept.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8))
                .doesNotContain("Ana");
    }

    @Test
    void saysFirstAndUnpackedWhatAnOpenDocumentIs() throws IOException {
        try (ZipFile cleaned = new ZipFile(copy(TestFiles.odt()).toFile())) {
            ZipEntry first = cleaned.entries().nextElement();
            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(new String(cleaned.getInputStream(first).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(DocumentType.ODT.mediaType());
        }
    }

    @Test
    void refusesWhatIsNoArchiveOrNoMarkup() {
        assertUnreadable(TestFiles.text("PK and nothing else"));
        assertUnreadable(TestFiles.zip(Map.of("content.xml", TestFiles.text("<a>cut off"))));
    }

    @Test
    void readsAFileOfWhichAPartIsEmpty() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", TestFiles.text("<a>read</a>"));
        parts.put("word/footnotes.xml", new byte[0]);
        parts.put("word/_rels/footnotes.xml.rels", new byte[0]);
        Map<String, byte[]> kept = TestFiles.unzip(cleaned(TestFiles.zip(parts)));
        assertThat(kept).containsOnlyKeys("word/document.xml", "word/footnotes.xml", "word/_rels/footnotes.xml.rels");
        assertThat(kept.get("word/footnotes.xml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.xml", "content.xml"})
    void refusesAFileOfWhichThePartThatIsReadIsEmpty(String name) {
        assertUnreadable(TestFiles.zip(Map.of(name, new byte[0])));
    }

    private void assertUnreadable(byte[] file) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> cleaned(file))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(DocumentRefusal.UNREADABLE);
    }

    private byte[] cleaned(byte[] file) throws IOException {
        return Files.readAllBytes(copy(file));
    }

    private Path copy(byte[] file) throws IOException {
        Path out = folder.resolve("out");
        OfficeCleaning.clean(Files.write(folder.resolve("in"), file), out);
        return out;
    }
}
