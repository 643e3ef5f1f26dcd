package org.partnershipportal.platform.cleaning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Lazily;
import org.springframework.stereotype.Component;

/**
 * Recognises a file by its contents, and rejects at once what can be rejected without opening it: before anything is
 * stored, so that the sender learns of it while still at the page.
 */
@Component
public class FileInspection {

    private static final Set<String> OLD_OFFICE =
            Set.of("x-tika-msoffice", "msword", "vnd.ms-excel", "vnd.ms-powerpoint");

    /** Kinds of text that other programs run or draw. */
    private static final Set<MediaType> LIVELY_TEXTS = Set.of(
            MediaType.TEXT_HTML,
            MediaType.application("xhtml+xml"),
            MediaType.APPLICATION_XML,
            MediaType.application("javascript"),
            MediaType.text("javascript"));

    /** All the signs of all types, from a large file: no start waits for it. */
    private final Lazily<Detector> detector = Lazily.beside(DefaultDetector::new);

    private final Lazily<MediaTypeRegistry> types =
            Lazily.read(() -> MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry());

    /**
     * What was found of a file.
     *
     * @param type what it is
     * @param encoding of a text that is not in UTF-8, the name of the encoding in which it came and from which it is
     *     converted; else {@code null}
     */
    public record Found(DocumentType type, @Nullable String encoding) {}

    /**
     * What the file is.
     *
     * @param name by which it was called
     * @throws DocumentNotAccepted if it is none of the kinds taken, its name says another kind, it is encrypted, carries
     *     macros, is packed in a way that no such file is, or is a text whose encoding is not sure or that holds formulas
     */
    public Found inspect(Path file, String name) throws IOException {
        DocumentType type = typeOf(file, name);
        if (!type.isNameOf(name)) {
            throw new DocumentNotAccepted(DocumentRefusal.NAME_LIES);
        }
        return new Found(type, type == DocumentType.TXT ? encoding(file) : null);
    }

    private static @Nullable String encoding(Path file) throws IOException {
        Charset charset = TextEncoding.of(file);
        SheetText.refuse(file, charset);
        return charset.equals(StandardCharsets.UTF_8) ? null : charset.name();
    }

    private DocumentType typeOf(Path file, String name) throws IOException {
        MediaType found = detect(file);
        if (types.get().isInstanceOf(found, MediaType.APPLICATION_ZIP)) {
            return PackedFile.typeOf(file);
        }
        if (OLD_OFFICE.contains(found.getSubtype())) {
            boolean encrypted = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new DocumentNotAccepted(encrypted ? DocumentRefusal.ENCRYPTED : DocumentRefusal.TYPE_NOT_ALLOWED);
        }
        for (DocumentType type : Set.of(DocumentType.PDF, DocumentType.PNG, DocumentType.JPEG, DocumentType.RTF)) {
            if (found.equals(MediaType.parse(type.mediaType()))) {
                return type;
            }
        }
        if (isPlainText(found) || isOtherText(found, file, name)) {
            return DocumentType.TXT;
        }
        throw new DocumentNotAccepted(DocumentRefusal.TYPE_NOT_ALLOWED);
    }

    private MediaType detect(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), Disk.BUFFER)) {
            return types.get()
                    .normalize(detector.get().detect(in, new Metadata()).getBaseType());
        }
    }

    /** A letter that begins like a mail or a list with commas is a text too; markup and scripts are not. */
    private boolean isPlainText(MediaType found) {
        return types.get().isInstanceOf(found, MediaType.TEXT_PLAIN)
                && LIVELY_TEXTS.stream().noneMatch(lively -> types.get().isInstanceOf(found, lively))
                && !found.getSubtype().endsWith("+xml");
    }

    /** A text of an encoding that has hardly an ASCII letter is taken for nothing at all. */
    private static boolean isOtherText(MediaType found, Path file, String name) throws IOException {
        return found.equals(MediaType.OCTET_STREAM) && DocumentType.TXT.isNameOf(name) && !TextEncoding.isBinary(file);
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), Disk.BUFFER)) {
            int matched = 0;
            int next = in.read();
            while (next >= 0) {
                matched = next == (wanted[matched] & 0xFF) ? matched + 1 : next == (wanted[0] & 0xFF) ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
                next = in.read();
            }
            return false;
        }
    }
}
