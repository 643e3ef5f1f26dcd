package org.partnershipportal.promises.recommendation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first sheet of a spreadsheet row by row. Only the texts that cells share are kept in memory. What is unpacked is
 * counted, whatever the archive's directory says: in all, for each piece, and for each text.
 */
final class XlsxTable {

    /** A workbook is packed to a twentieth of its size, or a fiftieth. */
    private static final int MOST_TIMES = 100;

    private static final long ALWAYS = 1024L * 1024;
    private static final long MOST = 512L * 1024 * 1024;
    private static final int LONGEST_PIECE = 1024 * 1024;
    /** As many characters Excel lets a cell have. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_TEXTS = 1_000_000;
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;
    private static final int MOST_COLUMNS = 200;
    private static final int LETTERS = 26;
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private final ZipFile archive;
    private final long most;
    private final TableRow.Taking rows;
    private final List<String> texts = new ArrayList<>();
    private long characters;
    private LocalDate dayZero = TableRow.DAY_ZERO;

    private XlsxTable(ZipFile archive, long size, TableRow.Taking rows) {
        this.archive = archive;
        most = Math.clamp(size * MOST_TIMES, ALWAYS, MOST);
        this.rows = rows;
    }

    static void read(Path file, TableRow.Taking rows) throws IOException, ImportNotPossible {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            new XlsxTable(archive, Files.size(file), rows).read();
        } catch (XMLStreamException damaged) {
            throw new ImportNotPossible(
                    damaged.getNestedException() instanceof TableRow.TooMuch
                            ? ImportFailure.TOO_LARGE
                            : ImportFailure.UNREADABLE);
        } catch (ZipException | NumberFormatException damaged) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
    }

    /** What is done at each element that begins. */
    @FunctionalInterface
    private interface At {
        void element(Part part) throws IOException, ImportNotPossible, XMLStreamException;
    }

    private void read() throws IOException, ImportNotPossible, XMLStreamException {
        String sheet = firstSheet();
        each("xl/sharedStrings.xml", most, part -> {
            if (part.name().equals("si")) {
                String text = pieces(part, "si");
                characters += text.length();
                if (texts.size() == MOST_TEXTS || characters > MOST_CHARACTERS) {
                    throw new TableRow.TooMuch();
                }
                texts.add(text);
            }
        });
        int[] last = new int[1];
        boolean found = each(sheet, most, part -> {
            if (part.name().equals("row")) {
                String number = part.attribute("r");
                last[0] = number == null ? last[0] + 1 : Integer.parseInt(number);
                rows.take(new TableRow(last[0], cells(part), dayZero));
            }
        });
        if (!found) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
    }

    /** Where the first sheet is, as the workbook says. */
    private String firstSheet() throws IOException, ImportNotPossible, XMLStreamException {
        String[] id = new String[1];
        boolean workbook = each("xl/workbook.xml", ALWAYS, part -> {
            if (part.name().equals("workbookPr") && isYes(part.attribute("date1904"))) {
                dayZero = SINCE_1904;
            } else if (part.name().equals("sheet") && id[0] == null) {
                id[0] = Optional.ofNullable(part.xml.getAttributeValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                        .orElse("");
            }
        });
        if (!workbook) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
        String[] target = {"worksheets/sheet1.xml"};
        each("xl/_rels/workbook.xml.rels", ALWAYS, part -> {
            if (part.name().equals("Relationship") && Objects.equals(id[0], part.attribute("Id"))) {
                target[0] = part.attribute("Target");
            }
        });
        return target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
    }

    private static boolean isYes(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Reads a part of the archive element by element; whether there is such a part. */
    private boolean each(String name, long bytes, At at) throws IOException, ImportNotPossible, XMLStreamException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (Counted in = new Counted(archive.getInputStream(entry), bytes)) {
            Part part = new Part(in);
            while (part.xml.hasNext()) {
                if (part.next() == XMLStreamConstants.START_ELEMENT) {
                    at.element(part);
                }
            }
        }
        return true;
    }

    private List<TableRow.Cell> cells(Part part) throws IOException, XMLStreamException {
        List<TableRow.Cell> cells = new ArrayList<>();
        while (!part.ends("row")) {
            if (part.isAt("c")) {
                String place = part.attribute("r");
                int column = place == null ? cells.size() : column(place);
                TableRow.Cell cell = cell(part);
                if (column < MOST_COLUMNS) {
                    while (cells.size() <= column) {
                        cells.add(new TableRow.Cell("", TableRow.Kind.TEXT));
                    }
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private TableRow.Cell cell(Part part) throws IOException, XMLStreamException {
        String type = Optional.ofNullable(part.attribute("t")).orElse("n");
        boolean formula = false;
        String value = "";
        while (!part.ends("c")) {
            if (part.isAt("f")) {
                formula = true;
            } else if (part.isAt("v")) {
                value = text(part, "v");
            } else if (part.isAt("is")) {
                value = pieces(part, "is");
            }
        }
        if (formula) {
            return new TableRow.Cell(value, TableRow.Kind.FORMULA);
        }
        return switch (type) {
            case "s" -> new TableRow.Cell(shared(value), TableRow.Kind.TEXT);
            case "n" -> new TableRow.Cell(value, value.isEmpty() ? TableRow.Kind.TEXT : TableRow.Kind.NUMBER);
            case "e" -> new TableRow.Cell(value, TableRow.Kind.ERROR);
            default -> new TableRow.Cell(value, TableRow.Kind.TEXT);
        };
    }

    private String shared(String place) {
        int index = place.isEmpty() ? -1 : Integer.parseInt(place);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** The text of an element, of all its pieces; how a word is pronounced is left out. */
    private static String pieces(Part part, String end) throws IOException, XMLStreamException {
        String text = "";
        boolean spoken = false;
        while (!part.ends(end)) {
            if (part.isAt("rPh")) {
                spoken = true;
            } else if (part.xml.isEndElement() && part.name().equals("rPh")) {
                spoken = false;
            } else if (part.isAt("t") && !spoken) {
                text = joined(text, text(part, "t"));
            }
        }
        return text;
    }

    private static String text(Part part, String end) throws IOException, XMLStreamException {
        String text = "";
        while (!part.ends(end)) {
            if (part.xml.isCharacters()) {
                text = joined(text, part.xml.getText());
            }
        }
        return text;
    }

    private static String joined(String text, String more) throws TableRow.TooMuch {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new TableRow.TooMuch();
        }
        return text.isEmpty() ? more : text + more;
    }

    /** The number of a column, from 0, by its letters: {@code AB12} stands in column 27. */
    private static int column(String place) {
        int column = 0;
        for (int at = 0; at < place.length() && column < MOST_COLUMNS; at++) {
            char letter = place.charAt(at);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return Math.max(0, column - 1);
    }

    /** A part of the archive, piece by piece. */
    private static final class Part {
        private final Counted in;
        private final XMLStreamReader xml;

        Part(Counted in) throws XMLStreamException {
            XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
            readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            this.in = in;
            xml = readers.createXMLStreamReader(in);
        }

        int next() throws XMLStreamException {
            in.piece();
            return xml.next();
        }

        /** Goes on; whether the element ends there. */
        boolean ends(String element) throws XMLStreamException {
            return next() == XMLStreamConstants.END_ELEMENT && name().equals(element);
        }

        boolean isAt(String element) {
            return xml.isStartElement() && name().equals(element);
        }

        String name() {
            return xml.getLocalName();
        }

        @Nullable
        String attribute(String name) {
            return xml.getAttributeValue(null, name);
        }
    }

    /** Counts what is unpacked, in all and for each piece; the parser reads a little ahead. */
    private static final class Counted extends FilterInputStream {
        private long left;
        private long leftOfPiece = LONGEST_PIECE;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        void piece() {
            leftOfPiece = LONGEST_PIECE;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, Math.max(0, read));
        }

        private int counted(int result, int read) throws IOException {
            left -= read;
            leftOfPiece -= read;
            if (left < 0 || leftOfPiece < 0) {
                throw new TableRow.TooMuch();
            }
            return result;
        }
    }
}
