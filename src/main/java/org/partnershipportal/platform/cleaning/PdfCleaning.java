package org.partnershipportal.platform.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.io.function.IOFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Rewrites a PDF with what is drawn on its pages and nothing beside it. Every dictionary that can be reached, through
 * the tree of structure too, loses its metadata, private notes of programs, attached files, scripts, actions and
 * comments; pictures lose what the camera noted; earlier versions are not written again. Filled forms are drawn onto
 * the page first. Hidden text, descriptions of pictures and links to the web stay, because they belong to what is read.
 */
final class PdfCleaning {

    private static final Set<COSName> DROPPED = names(
            "Metadata",
            "PieceInfo",
            "Thumb",
            "LastModified",
            "AA",
            "OpenAction",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "AF",
            "EF",
            "AcroForm",
            "Perms",
            "Legal",
            "Collection",
            "DSS",
            "SpiderInfo",
            "Requirements",
            "RichMedia",
            "Threads",
            "Renditions",
            "AlternatePresentations");
    private static final Set<COSName> KEPT_OF_TRAILER = names("Root", "Size", "Info");
    private static final Set<COSName> KEPT_OF_LINK = names(
            "Type", "Subtype", "Rect", "Border", "BS", "C", "H", "QuadPoints", "A", "Dest", "StructParent", "P", "F");
    private static final COSName ACTION = COSName.getPDFName("A");
    private static final COSName ANNOTATIONS = COSName.getPDFName("Annots");
    private static final Set<String> SCHEMES = Set.of("http:", "https:", "mailto:");
    private static final long MEMORY = 64L * 1024 * 1024;
    private static final long STORAGE = 512L * 1024 * 1024;

    /** What one stream may unpack to: a page of A3 in colour has half of it. */
    private static final long MOST_OF_ONE = 128L * 1024 * 1024;

    private static final long MOST_OF_ALL = 512L * 1024 * 1024;

    private static final COSName GLOBALS = COSName.getPDFName("JBIG2Globals");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Segments that several pictures share, unpacked once for all of them. */
    private final Set<COSBase> sharedCleaned = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Deque<COSBase> open = new ArrayDeque<>();
    private long unpacked;

    private PdfCleaning() {}

    /**
     * @param opened is told once the file was read as what it says it is
     * @throws DocumentNotAccepted if it opens with a password only, or has no page
     */
    static void clean(Path file, Path cleaned, Runnable opened) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MEMORY, STORAGE)
                .setTempDir(Disk.folderOf(cleaned).toFile());
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", memory.streamCache)) {
            if (pdf.isEncrypted()) {
                throw new DocumentNotAccepted(DocumentRefusal.ENCRYPTED);
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new DocumentNotAccepted(DocumentRefusal.UNREADABLE);
            }
            opened.run();
            drawForms(pdf);
            pdf.setDocumentInformation(new PDDocumentInformation());
            COSDictionary trailer = pdf.getDocument().getTrailer();
            keepOnly(trailer, KEPT_OF_TRAILER);
            new PdfCleaning().walk(trailer);
            pdf.save(cleaned.toFile());
        } catch (InvalidPasswordException password) {
            throw new DocumentNotAccepted(DocumentRefusal.ENCRYPTED);
        }
    }

    private static void drawForms(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && !form.getFields().isEmpty()) {
            form.flatten();
        }
    }

    private void walk(COSBase start) throws IOException {
        open.push(start);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject reference ? reference.getObject() : next;
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSDictionary dictionary) {
                clean(dictionary);
                dictionary.getValues().forEach(open::push);
            } else if (base instanceof COSArray array) {
                array.forEach(entry -> {
                    if (entry != null) {
                        open.push(entry);
                    }
                });
            }
        }
    }

    private void clean(COSDictionary dictionary) throws IOException {
        DROPPED.forEach(dictionary::removeItem);
        if (isAnnotation(dictionary)) {
            cleanAnnotation(dictionary);
        }
        if (dictionary.getDictionaryObject(ANNOTATIONS) instanceof COSArray annotations) {
            dictionary.setItem(ANNOTATIONS, links(annotations));
        }
        if (dictionary.getDictionaryObject(ACTION) instanceof COSDictionary action
                && action.getDictionaryObject(COSName.S) instanceof COSName
                && !isHarmless(action)) {
            dictionary.removeItem(ACTION);
        }
        if (dictionary instanceof COSStream stream) {
            cleanStream(stream);
        }
    }

    private static boolean isAnnotation(COSDictionary dictionary) {
        return dictionary.containsKey(COSName.RECT)
                && dictionary.containsKey(COSName.SUBTYPE)
                && !(dictionary instanceof COSStream);
    }

    /** One that is no link loses all, for the tree of structure may still lead to it. */
    private static void cleanAnnotation(COSDictionary annotation) {
        if (isLink(annotation)) {
            keepOnly(annotation, KEPT_OF_LINK);
        } else {
            annotation.clear();
        }
    }

    private static COSArray links(COSArray annotations) {
        COSArray links = new COSArray();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && isLink(annotation)) {
                links.add(annotations.get(i));
            }
        }
        return links;
    }

    private static boolean isLink(COSDictionary annotation) {
        return COSName.getPDFName("Link").equals(annotation.getCOSName(COSName.SUBTYPE))
                && (annotation.containsKey(COSName.DEST)
                        || (annotation.getDictionaryObject(ACTION) instanceof COSDictionary action
                                && isHarmless(action)));
    }

    /** Leads to a page of the file or to the web. */
    private static boolean isHarmless(COSDictionary action) {
        action.removeItem(COSName.NEXT);
        String kind = action.getNameAsString(COSName.S, "");
        String address = action.getString(COSName.URI, "").strip().toLowerCase(Locale.ROOT);
        return kind.equals("GoTo") || (kind.equals("URI") && SCHEMES.stream().anyMatch(address::startsWith));
    }

    /** Everything packed is unpacked within bounds and packed again, so that nobody who opens the copy meets a bomb. */
    private void cleanStream(COSStream stream) throws IOException {
        // The bytes of another file, and how to read them.
        names("F", "FFilter", "FDecodeParms").forEach(stream::removeItem);
        List<COSName> filters = filters(stream);
        PdfBounds.require(stream, filters);
        if (filters.isEmpty()) {
            return;
        }
        COSName last = filters.getLast();
        if (last.equals(COSName.DCT_DECODE) || last.equals(COSName.DCT_DECODE_ABBREVIATION)) {
            byte[] picture = withoutMetadata(encoded(stream, last), JpegSegments::withoutMetadata);
            stream.removeItem(COSName.DECODE_PARMS);
            rewrite(stream, COSName.DCT_DECODE, picture);
        } else if (last.equals(COSName.JPX_DECODE)) {
            byte[] picture = withoutMetadata(encoded(stream, last), JpegBoxes::withoutMetadata);
            stream.removeItem(COSName.DECODE_PARMS);
            rewrite(stream, COSName.JPX_DECODE, picture);
        } else if (last.equals(COSName.JBIG2_DECODE)) {
            cleanJbig2(stream, filters);
        } else if (PdfBounds.isOfTwoColours(last)) {
            byte[] fax = encoded(stream, last);
            stream.setItem(
                    COSName.DECODE_PARMS, PdfBounds.fax(stream, PdfBounds.parameters(stream, filters.size() - 1)));
            rewrite(stream, COSName.CCITTFAX_DECODE, fax);
        } else {
            repack(stream, filters);
        }
    }

    /** Its segments stay packed as they are; those that several pictures share are a stream of their own. */
    private void cleanJbig2(COSStream stream, List<COSName> filters) throws IOException {
        byte[] picture = withoutMetadata(encoded(stream, COSName.JBIG2_DECODE), Jbig2Segments::withoutNotes);
        COSDictionary parameters = PdfBounds.parameters(stream, filters.size() - 1);
        stream.removeItem(COSName.DECODE_PARMS);
        if (parameters != null && parameters.getDictionaryObject(GLOBALS) instanceof COSStream shared) {
            if (sharedCleaned.add(shared)) {
                cleanShared(shared);
            }
            COSDictionary only = new COSDictionary();
            only.setItem(GLOBALS, parameters.getItem(GLOBALS));
            stream.setItem(COSName.DECODE_PARMS, only);
        }
        rewrite(stream, COSName.JBIG2_DECODE, picture);
    }

    private void cleanShared(COSStream shared) throws IOException {
        PdfBounds.require(shared, filters(shared));
        ByteArrayOutputStream segments = new ByteArrayOutputStream();
        unpack(shared, segments);
        byte[] kept = withoutMetadata(segments.toByteArray(), Jbig2Segments::withoutNotes);
        names("Filter", "DecodeParms").forEach(shared::removeItem);
        try (OutputStream out = shared.createRawOutputStream()) {
            out.write(kept);
        }
    }

    /**
     * A picture whose rows are packed by what differs from the row above stays so, because it is many times smaller.
     */
    private void repack(COSStream stream, List<COSName> filters) throws IOException {
        COSDictionary rows = PdfBounds.rows(stream, filters);
        COSDictionary parameters = PdfBounds.parameters(stream, 0);
        if (rows != null && parameters != null) {
            stream.setItem(COSName.DECODE_PARMS, PdfBounds.withoutRows(parameters));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            unpack(stream, out);
        }
        stream.setItem(COSName.DECODE_PARMS, rows);
        rewrite(stream, COSName.FLATE_DECODE, packed.toByteArray());
    }

    /** What breaks off in its middle is kept up to there, as readers show it. */
    private void unpack(COSStream stream, OutputStream out) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            copy(in, out);
        } catch (IOException broken) {
            out.flush();
        }
    }

    private void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[Disk.BUFFER];
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            unpacked += read;
            if (bytes > MOST_OF_ONE || unpacked > MOST_OF_ALL) {
                throw new DocumentNotAccepted(DocumentRefusal.ARCHIVE_BOMB);
            }
            out.write(buffer, 0, read);
        }
    }

    /** A picture that cannot be taken apart may hold anything. */
    private static byte[] withoutMetadata(byte[] picture, IOFunction<byte[], byte[]> cut) {
        try {
            return cut.apply(picture);
        } catch (IOException broken) {
            throw new DocumentNotAccepted(DocumentRefusal.CANNOT_BE_CLEANED);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one);
            case COSArray several ->
                several.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private byte[] encoded(COSStream stream, COSName last) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = new PDStream(stream).createInputStream(List.of(last.getName()))) {
            copy(in, bytes);
        }
        return bytes.toByteArray();
    }

    private static void rewrite(COSStream stream, COSName filter, byte[] bytes) throws IOException {
        stream.setItem(COSName.FILTER, filter);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
    }

    private static void keepOnly(COSDictionary dictionary, Set<COSName> kept) {
        List.copyOf(dictionary.keySet()).stream()
                .filter(key -> !kept.contains(key))
                .forEach(dictionary::removeItem);
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
