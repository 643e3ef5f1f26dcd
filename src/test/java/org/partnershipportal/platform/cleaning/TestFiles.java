package org.partnershipportal.platform.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** Files made of real bytes, as people send them and as they had better not. */
public final class TestFiles {

    /** Begins every word that must not be found in a cleaned file. */
    public static final String PLANTED = "zqplanted";

    /** What is to be read on the page. */
    static final String VISIBLE = "Visitedby";

    private static final String DOCX_TYPES = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="%s"/></Types>\
        """;
    private static final String DOCX_MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>\
        """;
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private TestFiles() {}

    /** A page with words on it. */
    public static byte[] pdf() {
        return pdf(VISIBLE);
    }

    /** A page with these words on it. */
    public static byte[] pdf(String words) {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, words);
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encryptedPdf(String userPassword) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, VISIBLE);
            var policy = new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            return bytes(pdf);
        }
    }

    /** A page with all that a PDF can carry beside what is read, each thing with a word of its own. */
    public static byte[] tellingPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = page(pdf, VISIBLE);
            pdf.getDocumentInformation().setAuthor(PLANTED + "author");
            pdf.getDocumentInformation().setCustomMetadataValue("Machine", PLANTED + "machine");
            pdf.getDocumentCatalog().setMetadata(xmp(pdf, "catalog"));
            page.setMetadata(xmp(pdf, "page"));
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + PLANTED + "open')"));
            attach(pdf);
            PDAnnotationText comment = new PDAnnotationText();
            comment.setRectangle(new PDRectangle(10, 10, 20, 20));
            comment.setContents(PLANTED + "comment");
            PDAnnotationLink script = link("javascript:" + PLANTED + "link");
            PDAnnotationLink web = link("https://visible.example.org/");
            web.setContents(PLANTED + "note");
            page.setAnnotations(List.of(comment, script, web));
            COSDictionary pieces = new COSDictionary();
            pieces.setString("Program", PLANTED + "piece");
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieces);
            COSDictionary root = new COSDictionary();
            root.setItem(COSName.getPDFName("AF"), pieces);
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.getPDFName("Obj"), comment.getCOSObject());
            root.setItem(COSName.K, reference);
            root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
            return bytes(pdf);
        }
    }

    /** A page whose earlier version, still in the file, had other words. */
    static byte[] pdfWithHistory() throws IOException {
        byte[] first;
        try (PDDocument pdf = new PDDocument()) {
            page(pdf, VISIBLE);
            pdf.getDocumentInformation().setTitle(PLANTED + "history");
            first = bytes(pdf);
        }
        try (PDDocument pdf = Loader.loadPDF(first)) {
            pdf.getDocumentInformation().setTitle("nothing");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** A page with a photograph that has its camera's notes. */
    static byte[] pdfWithPhotograph() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = page(pdf, VISIBLE);
            var picture = JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(jpegWithNotes(1)));
            try (PDPageContentStream content =
                    new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawImage(picture, 20, 20);
            }
            return bytes(pdf);
        }
    }

    static byte[] pdfWithoutPages() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return bytes(pdf);
        }
    }

    /** A picture, white above and black below, wider than high. */
    static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(64, 32, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 64, 16);
        pen.dispose();
        return picture;
    }

    public static byte[] png() {
        return drawn("png");
    }

    static byte[] jpeg() {
        return drawn("jpeg");
    }

    /** With the camera's notes (EXIF, little-endian, with an orientation), a comment, XMP, and a second picture behind. */
    static byte[] jpegWithNotes(int orientation) {
        byte[] plain = jpeg();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        byte[] exif = new byte[60];
        byte[] head = {'E', 'x', 'i', 'f', 0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0};
        System.arraycopy(head, 0, exif, 0, head.length);
        exif[24] = (byte) orientation;
        byte[] word = (PLANTED + "exif").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(word, 0, exif, 40, word.length);
        segment(out, 0xE1, exif);
        segment(out, 0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLANTED + "xmp").getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xED, ("Photoshop 3.0\0" + PLANTED + "iptc").getBytes(StandardCharsets.US_ASCII));
        segment(out, 0xFE, (PLANTED + "remark").getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes((PLANTED + "behind").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] pngWithNotes() {
        byte[] plain = png();
        byte[] text = ("tEXtAuthor\0" + PLANTED + "png").getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int afterHeader = 8 + 25;
        out.write(plain, 0, afterHeader);
        number(out, text.length - 4);
        out.writeBytes(text);
        number(out, (int) sum.getValue());
        out.write(plain, afterHeader, plain.length - afterHeader);
        return out.toByteArray();
    }

    /** A picture that says it is bigger than any. */
    static byte[] hugePng() {
        byte[] png = png();
        byte[] side = {0, 1, (byte) 0x86, (byte) 0xA0};
        System.arraycopy(side, 0, png, 16, 4);
        System.arraycopy(side, 0, png, 20, 4);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        for (int i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return png;
    }

    /** A page of Word's. */
    public static byte[] docx() {
        return docx("<w:p><w:r><w:t>" + VISIBLE + "</w:t></w:r></w:p>", "");
    }

    public static byte[] docx(String body, String relations) {
        return zip(docxParts(body, relations));
    }

    static Map<String, byte[]> docxParts(String body, String relations) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(DOCX_TYPES.formatted(DOCX_MAIN)));
        parts.put(
                "_rels/.rels",
                text(RELATIONS.formatted("<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>")));
        parts.put(
                "word/document.xml",
                text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
                        + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                        + OFFICE.substring(0, OFFICE.length() - 1) + "\"><w:body>" + body + "</w:body></w:document>"));
        parts.put("word/_rels/document.xml.rels", text(RELATIONS.formatted(relations)));
        return parts;
    }

    /** A page of Word's with tracked changes, comments, properties, an embedded file and a picture from elsewhere. */
    static byte[] tellingDocx() {
        String by = " w:id=\"1\" w:author=\"" + PLANTED + "author\" w:date=\"2026-01-01T00:00:00Z\"";
        String body = "<w:p w:rsidR=\"" + PLANTED + "rsid\"><w:r><w:t>" + VISIBLE + "</w:t></w:r>"
                + "<w:del" + by + "><w:r><w:delText>" + PLANTED + "deleted</w:delText></w:r></w:del>"
                + "<w:ins" + by + "><w:r><w:t>Insertedword</w:t></w:r></w:ins>"
                + "<w:moveFrom" + by + "><w:r><w:t>" + PLANTED + "moved</w:t></w:r></w:moveFrom>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:r><w:instrText>INCLUDEPICTURE \"http://127.0.0.1:9/" + PLANTED + "fetch\"</w:instrText></w:r>"
                + "<w:r><w:object>" + PLANTED + "object</w:object></w:r></w:p>";
        Map<String, byte[]> parts = docxParts(
                body,
                "<Relationship Id=\"r9\" Type=\"" + OFFICE + "image\" Target=\"http://127.0.0.1:9/" + PLANTED
                        + "image\" TargetMode=\"External\"/><Relationship Id=\"r8\" Type=\"" + OFFICE
                        + "hyperlink\" Target=\"https://visible.example.org/\" TargetMode=\"External\"/>"
                        + "<Relationship Id=\"r7\" Type=\"" + OFFICE + "comments\" Target=\"comments.xml\"/>");
        parts.put("docProps/core.xml", text("<a>" + PLANTED + "core</a>"));
        parts.put("docProps/app.xml", text("<a>" + PLANTED + "app</a>"));
        parts.put("customXml/item1.xml", text("<a>" + PLANTED + "custom</a>"));
        parts.put("word/comments.xml", text("<a>" + PLANTED + "comments</a>"));
        parts.put("word/commentsExtended.xml", text("<a>" + PLANTED + "extended</a>"));
        parts.put("word/people.xml", text("<a>" + PLANTED + "people</a>"));
        parts.put("word/embeddings/oleObject1.bin", text(PLANTED + "embedded"));
        return zip(parts);
    }

    public static byte[] docm() {
        Map<String, byte[]> parts = docxParts("<w:p/>", "");
        parts.put(
                "[Content_Types].xml",
                text(DOCX_TYPES.formatted("application/vnd.ms-word.document.macroEnabled.main+xml")));
        parts.put("word/vbaProject.bin", text("macro"));
        return zip(parts);
    }

    /** Says that it has no macros, and has one. */
    static byte[] docxWithMacro() {
        Map<String, byte[]> parts = docxParts("<w:p/>", "");
        parts.put("word/VbaProject.bin", text("macro"));
        return zip(parts);
    }

    static byte[] xlsx() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String types = DOCX_TYPES
                .formatted("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .replace("/word/document.xml", "/xl/workbook.xml")
                .replace(
                        "</Types>",
                        "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        parts.put("[Content_Types].xml", text(types));
        parts.put(
                "_rels/.rels",
                text(RELATIONS.formatted(
                        "<Relationship Id=\"r1\" Type=\"" + OFFICE + "officeDocument\" Target=\"xl/workbook.xml\"/>")));
        parts.put(
                "xl/workbook.xml",
                text("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                        + OFFICE.substring(0, OFFICE.length() - 1)
                        + "\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                text(RELATIONS.formatted("<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/>")));
        parts.put(
                "xl/worksheets/sheet1.xml",
                text("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + VISIBLE + "</t></is></c>"
                        + "<c r=\"B1\"><f>WEBSERVICE(\"http://127.0.0.1:9/" + PLANTED + "\")</f><v>7</v></c></row>"
                        + "</sheetData></worksheet>"));
        parts.put("xl/comments1.xml", text("<a>" + PLANTED + "comment</a>"));
        parts.put("docProps/core.xml", text("<a>" + PLANTED + "core</a>"));
        return zip(parts);
    }

    static byte[] odt() {
        return odt("");
    }

    static byte[] odt(String inManifest) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                text("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
                        + "<office:body><office:text><text:tracked-changes><text:changed-region text:id=\"c1\">"
                        + "<text:deletion><office:change-info><dc:creator>" + PLANTED + "creator</dc:creator>"
                        + "</office:change-info><text:p>" + PLANTED + "deleted</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>" + VISIBLE
                        + "<text:change text:change-id=\"c1\"/><office:annotation><text:p>" + PLANTED
                        + "annotation</text:p></office:annotation></text:p></office:text></office:body>"
                        + "</office:document-content>"));
        parts.put("meta.xml", text("<a>" + PLANTED + "meta</a>"));
        parts.put("Thumbnails/thumbnail.png", text(PLANTED + "thumbnail"));
        parts.put(
                "META-INF/manifest.xml",
                text("<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                        + " manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type="
                        + "\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path="
                        + "\"content.xml\" manifest:media-type=\"text/xml\">" + inManifest
                        + "</manifest:file-entry></manifest:manifest>"));
        return zip(parts);
    }

    static byte[] odtWithMacro() {
        Map<String, byte[]> parts = unzip(odt());
        parts.put("Basic/Standard/Module1.xml", text("<a/>"));
        return zip(parts);
    }

    static byte[] rtf(String content) {
        return text("{\\rtf1\\ansi {\\info{\\author " + PLANTED + "author}}\\pard " + VISIBLE + content + "\\par}");
    }

    /** What Word makes of a document with a password: an old container with this part. */
    static byte[] encryptedDocx() {
        byte[] file = new byte[4096];
        byte[] magic = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1,
        };
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] part = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(part, 0, file, 1024, part.length);
        return file;
    }

    /** A small file that unpacks to as many bytes of nothing. */
    static byte[] bomb(long bytes) throws IOException {
        Map<String, byte[]> parts = docxParts("<w:p/>", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            byte[] nothing = new byte[1024 * 1024];
            for (long written = 0; written < bytes; written += nothing.length) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    /** The same, with a directory that says it is little. */
    static byte[] lyingBomb(long bytes) throws IOException {
        byte[] bomb = bomb(bytes);
        byte[] name = text("word/media/image1.bmp");
        for (int i = bomb.length - 22 - name.length; i > 0; i--) {
            boolean inDirectory = bomb[i] == 'P' && bomb[i + 1] == 'K' && bomb[i + 2] == 1 && bomb[i + 3] == 2;
            if (inDirectory && Arrays.equals(bomb, i + 46, i + 46 + name.length, name, 0, name.length)) {
                Arrays.fill(bomb, i + 24, i + 28, (byte) 0);
                bomb[i + 24] = 100;
                return bomb;
            }
        }
        throw new IllegalStateException("No such entry");
    }

    /** An archive of very many parts. */
    static byte[] crowd(int entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        return out.toByteArray();
    }

    /** Every sign of a file, unpacked where it is packed. */
    public static String everythingIn(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        all.append(new String(file, StandardCharsets.UTF_16BE));
        if (file[0] == 'P' && file[1] == 'K') {
            unzip(file).forEach((name, part) -> all.append(name).append(new String(part, StandardCharsets.ISO_8859_1)));
        } else if (file[0] == '%') {
            try (PDDocument pdf = Loader.loadPDF(file)) {
                for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                    COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
                    all.append(object);
                    if (object instanceof COSStream stream) {
                        try (InputStream raw = stream.createRawInputStream()) {
                            all.append(new String(raw.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                        try (InputStream decoded = stream.createInputStream()) {
                            all.append(new String(decoded.readAllBytes(), StandardCharsets.ISO_8859_1));
                        }
                    }
                }
            }
        }
        return all.toString();
    }

    static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), zip.readAllBytes());
                entry = zip.getNextEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A connection that is gone. */
    public static InputStream brokenOff() {
        return new BrokenInputStream(new IOException("The connection is gone"));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PDPage page(PDDocument pdf, String words) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
        return page;
    }

    private static PDMetadata xmp(PDDocument pdf, String word) throws IOException {
        return new PDMetadata(pdf, new ByteArrayInputStream(text("<x:xmpmeta>" + PLANTED + word + "</x:xmpmeta>")));
    }

    private static PDAnnotationLink link(String address) {
        PDActionURI uri = new PDActionURI();
        uri.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(30, 30, 20, 20));
        link.setAction(uri);
        return link;
    }

    private static void attach(PDDocument pdf) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(PLANTED + "name.txt");
        file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(text(PLANTED + "attached"))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(PLANTED + "key", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] drawn(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write((content.length + 2) & 0xFF);
        out.writeBytes(content);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
