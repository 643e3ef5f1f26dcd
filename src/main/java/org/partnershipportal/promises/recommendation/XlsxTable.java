package org.partnershipportal.promises.recommendation;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * Reads the first sheet of a spreadsheet row by row. Only the texts that cells share are kept in memory; what is unpacked is
 * counted, whatever the archive's directory says.
 */
final class XlsxTable {

    private static final long MOST_TEXTS = 96L * 1024 * 1024;
    private static final long MOST_ROWS = 512L * 1024 * 1024;
    private static final long MOST_BESIDE = 1024L * 1024;
    private static final int MOST_COLUMNS = 200;
    private static final int LETTERS = 26;
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private final ZipFile archive;
    private final TableRow.Taking rows;
    private final List<String> texts = new ArrayList<>();
    private LocalDate dayZero = TableRow.DAY_ZERO;

    private XlsxTable(ZipFile archive, TableRow.Taking rows) {
        this.archive = archive;
        this.rows = rows;
    }

    static void read(Path file, TableRow.Taking rows) throws IOException, ImportNotPossible {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            new XlsxTable(archive, rows).read();
        } catch (XMLStreamException damaged) {
            throw new ImportNotPossible(
                    damaged.getNestedException() instanceof TooMuch
                            ? ImportFailure.TOO_LARGE
                            : ImportFailure.UNREADABLE);
        } catch (ZipException | NumberFormatException damaged) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        } catch (TooMuch bomb) {
            throw new ImportNotPossible(ImportFailure.TOO_LARGE);
        }
    }

    /** More was unpacked than is read. */
    private static final class TooMuch extends IOException {}

    /** What is done at each element that begins. */
    @FunctionalInterface
    private interface At {
        void element(XMLStreamReader xml) throws IOException, ImportNotPossible, XMLStreamException;
    }

    private void read() throws IOException, ImportNotPossible, XMLStreamException {
        String sheet = firstSheet();
        each("xl/sharedStrings.xml", MOST_TEXTS, xml -> {
            if (xml.getLocalName().equals("si")) {
                texts.add(text(xml, "si"));
            }
        });
        int[] last = new int[1];
        boolean found = each(sheet, MOST_ROWS, xml -> {
            if (xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                last[0] = number == null ? last[0] + 1 : Integer.parseInt(number);
                rows.take(new TableRow(last[0], cells(xml), dayZero));
            }
        });
        if (!found) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
    }

    /** Where the first sheet is, as the workbook says. */
    private String firstSheet() throws IOException, ImportNotPossible, XMLStreamException {
        String[] id = new String[1];
        boolean workbook = each("xl/workbook.xml", MOST_BESIDE, xml -> {
            if (xml.getLocalName().equals("workbookPr") && isYes(xml.getAttributeValue(null, "date1904"))) {
                dayZero = SINCE_1904;
            } else if (xml.getLocalName().equals("sheet") && id[0] == null) {
                id[0] = Optional.ofNullable(xml.getAttributeValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"))
                        .orElse("");
            }
        });
        if (!workbook) {
            throw new ImportNotPossible(ImportFailure.UNREADABLE);
        }
        String[] target = {"worksheets/sheet1.xml"};
        each("xl/_rels/workbook.xml.rels", MOST_BESIDE, xml -> {
            if (xml.getLocalName().equals("Relationship") && Objects.equals(id[0], xml.getAttributeValue(null, "Id"))) {
                target[0] = xml.getAttributeValue(null, "Target");
            }
        });
        return target[0].startsWith("/") ? target[0].substring(1) : "xl/" + target[0];
    }

    private static boolean isYes(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Reads a part of the archive element by element; whether there is such a part. */
    private boolean each(String name, long most, At at) throws IOException, ImportNotPossible, XMLStreamException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return false;
        }
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream part = new Counted(archive.getInputStream(entry), most)) {
            XMLStreamReader xml = readers.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    at.element(xml);
                }
            }
        }
        return true;
    }

    private List<TableRow.Cell> cells(XMLStreamReader xml) throws XMLStreamException {
        List<TableRow.Cell> cells = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("row"))) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                int column = place == null ? cells.size() : column(place);
                TableRow.Cell cell = cell(xml);
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

    private TableRow.Cell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        boolean formula = false;
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = text(xml, "is");
                    default -> {
                        // What a cell has besides is no value.
                    }
                }
            }
        }
        if (formula) {
            return new TableRow.Cell(value, TableRow.Kind.FORMULA);
        }
        return switch (type) {
            case "s" -> new TableRow.Cell(shared(value), TableRow.Kind.TEXT);
            case "n" -> new TableRow.Cell(value, value.isEmpty() ? TableRow.Kind.TEXT : TableRow.Kind.NUMBER);
            default -> new TableRow.Cell(value, TableRow.Kind.TEXT);
        };
    }

    private String shared(String place) {
        int index = place.isEmpty() ? -1 : Integer.parseInt(place);
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    /** The text of an element, of all its pieces; how a word is pronounced is left out. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(end))) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (xml.isEndElement() && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (xml.isStartElement() && xml.getLocalName().equals("t") && !spoken) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
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

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            return counted(read, read);
        }

        private int counted(int result, int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooMuch();
            }
            return result;
        }
    }
}
