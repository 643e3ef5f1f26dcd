package org.partnershipportal.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** All words of a file, whatever kind it is: a PDF's text and links, what is packed in an archive or an office file. */
final class FileWords {

    private FileWords() {}

    static String of(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.UTF_8);
        try {
            if (raw.startsWith("%PDF")) {
                return pdf(bytes);
            }
            return raw.startsWith("PK") ? packed(bytes) : raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ") + " "
                    + pdf.getDocumentInformation().getCOSObject();
        }
    }

    /** As it stands, and without its marks, for an office file cuts words into pieces. */
    private static String packed(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String content = of(zip.readAllBytes());
                all.append(entry.getName()).append(' ').append(content).append(' ');
                if (content.startsWith("<")) {
                    all.append(content.replaceAll("<[^>]*>", "")).append(' ');
                }
            }
        }
        return all.toString();
    }
}
