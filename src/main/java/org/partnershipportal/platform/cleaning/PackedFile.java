package org.partnershipportal.platform.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office files that are ZIP archives: which kind, by their own table of contents and not by what the archive is called. */
final class PackedFile {

    /** No text or table has more parts. */
    static final int MOST_ENTRIES = 3000;

    /** More is not unpacked. */
    static final long MOST_BYTES = 300L * 1024 * 1024;

    private static final int LONGEST_DIRECTORY = 1024 * 1024;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int LONGEST_TABLE_OF_CONTENTS = 1024 * 1024;

    private PackedFile() {}

    /**
     * What the archive is.
     *
     * @throws DocumentNotAccepted if it is none of the kinds taken, is encrypted, has macros, or its own directory says
     *     that it holds more than it should
     */
    static DocumentType typeOf(Path file) throws IOException {
        requireSmallDirectory(file);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            requireBounded(entries);
            String contents = read(zip, "[Content_Types].xml");
            if (contents.isEmpty()) {
                return odt(zip, entries);
            }
            if (contents.contains("macroEnabled") || contents.contains("vbaProject") || hasMacros(entries)) {
                throw new DocumentNotAccepted(DocumentRefusal.MACROS);
            }
            if (contents.contains("wordprocessingml.document.main+xml")) {
                return DocumentType.DOCX;
            }
            if (contents.contains("spreadsheetml.sheet.main+xml")) {
                return DocumentType.XLSX;
            }
            throw new DocumentNotAccepted(DocumentRefusal.TYPE_NOT_ALLOWED);
        } catch (ZipException broken) {
            throw new DocumentNotAccepted(DocumentRefusal.UNREADABLE);
        }
    }

    private static DocumentType odt(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        if (!read(zip, "mimetype").strip().equals(DocumentType.ODT.mediaType())) {
            throw new DocumentNotAccepted(DocumentRefusal.TYPE_NOT_ALLOWED);
        }
        if (read(zip, "META-INF/manifest.xml").contains("encryption-data")) {
            throw new DocumentNotAccepted(DocumentRefusal.ENCRYPTED);
        }
        if (hasMacros(entries)) {
            throw new DocumentNotAccepted(DocumentRefusal.MACROS);
        }
        return DocumentType.ODT;
    }

    private static boolean hasMacros(List<? extends ZipEntry> entries) {
        return entries.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("vbaproject")
                        || name.contains("macrosheets/")
                        || name.startsWith("basic/")
                        || name.startsWith("scripts/"));
    }

    private static void requireBounded(List<? extends ZipEntry> entries) {
        long bytes = 0;
        for (ZipEntry entry : entries) {
            bytes += Math.max(0, entry.getSize());
        }
        if (entries.size() > MOST_ENTRIES || bytes > MOST_BYTES) {
            throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
        }
    }

    /** Reads the last record before the directory is loaded, for that alone may be made to fill the memory. */
    private static void requireSmallDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    int entries = Short.toUnsignedInt(end.getShort(at + 10));
                    long directory = Integer.toUnsignedLong(end.getInt(at + 12));
                    if (entries > MOST_ENTRIES || directory > LONGEST_DIRECTORY) {
                        throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
                    }
                    return;
                }
            }
            throw new DocumentNotAccepted(DocumentRefusal.UNREADABLE);
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            text.write(in.readNBytes(LONGEST_TABLE_OF_CONTENTS));
            if (in.read() >= 0) {
                throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
            }
            return text.toString(StandardCharsets.UTF_8);
        }
    }
}
