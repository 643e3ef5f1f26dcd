package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Copies an office file part by part, before it is converted: what is unpacked is counted, and parts that hold notes, names,
 * embedded files or earlier versions are left out. Converters keep the names of authors and print what was deleted, so this
 * comes first.
 */
final class OfficeCleaning {

    private static final Pattern LEFT_OUT_OF_OPEN_DOCUMENT = Pattern.compile(
            "(meta|settings)\\.xml|(thumbnails|configurations2|versions?|object"
                    + " \\d+)/.*|layout-cache|versionlist\\.xml",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels)", Pattern.CASE_INSENSITIVE);
    /** What must say something; other parts may be empty, as some programs write those that they have no use for. */
    private static final Pattern WHAT_IS_READ = Pattern.compile(
            "word/document\\d*\\.xml|xl/workbook\\.xml|content\\.xml|\\[content_types]\\.xml",
            Pattern.CASE_INSENSITIVE);

    private static final String FIRST_OF_OPEN_DOCUMENT = "mimetype";

    private long unpacked;

    private OfficeCleaning() {}

    static void clean(Path file, Path cleaned) throws IOException {
        try (ZipFile in = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(cleaned))) {
            List<? extends ZipEntry> entries = Collections.list(in.entries());
            OfficeCleaning cleaning = new OfficeCleaning();
            for (ZipEntry entry : entries) {
                if (!entry.isDirectory()
                        && OfficeXml.isKept(entry.getName())
                        && !LEFT_OUT_OF_OPEN_DOCUMENT.matcher(entry.getName()).matches()) {
                    cleaning.copy(in, entry, out);
                }
            }
        } catch (ZipException | XMLStreamException broken) {
            throw new DocumentNotAccepted(DocumentRefusal.UNREADABLE);
        }
    }

    private void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException, XMLStreamException {
        String name = entry.getName();
        try (PushbackInputStream part = new PushbackInputStream(counted(in.getInputStream(entry)))) {
            int first = part.read();
            if (first >= 0) {
                part.unread(first);
            } else if (WHAT_IS_READ.matcher(name).matches()) {
                throw new DocumentNotAccepted(DocumentRefusal.UNREADABLE);
            }
            if (name.equals(FIRST_OF_OPEN_DOCUMENT)) {
                putStored(name, part.readAllBytes(), out);
            } else {
                out.putNextEntry(new ZipEntry(name));
                if (first >= 0 && XML.matcher(name).matches()) {
                    OfficeXml.copy(part, unclosed(out));
                } else {
                    part.transferTo(out);
                }
                out.closeEntry();
            }
        }
    }

    private static void putStored(String name, byte[] content, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry stored = new ZipEntry(name);
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(sum.getValue());
        out.putNextEntry(stored);
        out.write(content);
        out.closeEntry();
    }

    /** Refuses when more has been unpacked of the whole file than it should hold, whatever its directory says. */
    private InputStream counted(InputStream part) {
        return new java.io.FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                count(read);
                return read;
            }
        };
    }

    private void count(int read) {
        unpacked += Math.max(0, read);
        if (unpacked > PackedFile.MOST_BYTES) {
            throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new java.io.FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
